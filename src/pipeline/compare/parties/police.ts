import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

const OFFICERS =
  /\bpolice (?:chief|commissioner|commander|spokes(?:man|woman|person)|inspector|superintendent|general|colonel|major|captain|sergeant|officer|director)\b|\bchief (?:of police|constable)\b|^(?:chief )?(?:superintendent|constable)$/i;
const POLICE = /^(?:\p{L}+ )*(?:police|constabulary)(?: force| service)?(?: (?:in|of) .+)?$/iu;

/** By person the police that a police chief or a superintendent is of, where the briefing names one alone. */
export function policeOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const [police, other] = entities.filter(({ type, name }) => type !== 'person' && POLICE.test(name));
  if (police === undefined || other !== undefined) return new Map();
  return new Map(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, role, former }) =>
        role !== null && !former && OFFICERS.test(role) ? [[idOf(document.id, entity), police.id] as const] : [],
      ),
    ),
  );
}
