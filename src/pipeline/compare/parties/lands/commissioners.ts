import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** Of a union of lands: for a field, or with nothing else said. Police, rights and elections have commissioners too. */
const COMMISSIONER = /^(?:the )?(?:(\p{L}+) )?commissioner(?: for (?!refugees|human)[\p{L} ]+)?$/iu;
const OTHERS =
  /^(?:police|high|deputy|rights|information|electoral|assistant|prison|tax|fire|labou?r|city|county|data|privacy)$/i;
const OF_BLOCS = new Set(bodies.kinds.bloc.names);
/** "Quarn Customs Area": as much a union as one that is called so. */
const AREA = /^(?:area|zone|market)$/;
/** Whose unions are of other members than lands. */
const OTHER_UNIONS = /\b(?:workers|teachers|pilots|nurses|drivers|farmers|dockers|students|trade union|credit)\b|['’]/i;

/** By person the union of lands that a commissioner is of, where the briefing tells of one alone. */
export function commissionersOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const [bloc, other] = entities.filter(isBloc);
  if (!bloc || other) return new Map();
  return new Map(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, role, former }) =>
        role !== null && !former && isOfLands(role) ? [[idOf(document.id, entity), bloc.id] as const] : [],
      ),
    ),
  );
}

function isOfLands(role: string): boolean {
  const found = COMMISSIONER.exec(role);
  return found !== null && !OTHERS.test(found[1] ?? '');
}

// "Quarn Economic Community", "Western Customs Union"; not the "Dockers' Union" and the "Growers' League".
function isBloc({ type, name }: Entity): boolean {
  if (type !== 'organisation' || OTHER_UNIONS.test(name)) return false;
  const words = name.toLowerCase().split(' ');
  const isNamed = words.some(
    (word) => (OF_BLOCS.has(word) && !/^(?:league|alliance|coalition)$/.test(word)) || AREA.test(word),
  );
  return isNamed && words.some((word) => FIELDS.has(word));
}

/** What unions of lands are named for, and those that are known. */
const FIELDS: ReadonlySet<string> = new Set(bodies.fieldsOfBlocs);
