import type { Entity } from '#src/schema/evidence.ts';
import { isMayor } from '../../../language/phrases/role-words.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** "Tarn (Town) Council", "City of Tarn", "Tarn Municipality" */
const BEHIND = /^ (?:(?:town|city|village|borough|municipal|municipality|local) )?(?:council|municipality|city hall)$/i;
const BEFORE =
  /^(?:(?:town|city|village|municipal|local) )?(?:council|municipality|city|town) of (?:the (?:city|town) of )?$/i;

/** Who is mayor of any town now. */
export function mayorsIn(analyses: readonly Analysis[], idOf: EntityIdOf): Set<string> {
  return new Set(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, word, former }) =>
        word !== null && !former && isMayor(word) ? [idOf(document.id, entity)] : [],
      ),
    ),
  );
}

/**
 * By mayor who speaks for a town the one council or municipality that a briefing calls by the town's name: for that she speaks
 * here. Not where either does something towards the other: "The council sued the mayor".
 */
export function councilsOf(
  mayors: ReadonlySet<string>,
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
): Map<string, string> {
  const towns = new Map(entities.flatMap(({ id, type, name }) => (type === 'place' ? [[id, name] as const] : [])));
  const bodies = entities.filter(({ id, type }) => type === 'organisation' && (roots.get(id) ?? id) === id);
  const councils = new Map<string, string | null>();
  const councilIn = (town: string) => {
    if (!councils.has(town)) councils.set(town, towns.has(town) ? councilOf(towns.get(town)!, bodies) : null);
    return councils.get(town) ?? null;
  };
  const found = new Map<string, string>();
  for (const id of mayors) {
    const town = roots.get(id);
    const council = town === undefined ? null : councilIn(town);
    if (council !== null) found.set(id, council);
  }
  for (const id of apartFrom(found, analyses, idOf)) found.delete(id);
  return found;
}

/** By town whose mayor speaks for the town itself, that town: a body like any other. */
export function townsSpokenFor(
  mayors: ReadonlySet<string>,
  roots: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  return [...mayors].flatMap((id) => {
    const town = roots.get(id);
    return town === undefined ? [] : [[town, town] as const];
  });
}

// Who does something towards the council, or it towards them.
function apartFrom(councils: ReadonlyMap<string, string>, analyses: readonly Analysis[], idOf: EntityIdOf): string[] {
  if (councils.size === 0) return [];
  return analyses.flatMap(({ document, acts }) =>
    acts.flatMap(({ actors, recipients }) => {
      const doing = actors.map((key) => idOf(document.id, key));
      const done = recipients.map((key) => idOf(document.id, key));
      const isTowards = (id: string, others: readonly string[]) => others.includes(councils.get(id) ?? '');
      return [...doing.filter((id) => isTowards(id, done)), ...done.filter((id) => isTowards(id, doing))];
    }),
  );
}

function councilOf(town: string, bodies: readonly Entity[]): string | null {
  const isOf = (name: string) =>
    (name.startsWith(town) && BEHIND.test(name.slice(town.length))) ||
    (name.endsWith(town) && BEFORE.test(name.slice(0, -town.length)));
  const [only, other] = bodies.filter(({ name, aliases }) => [name, ...aliases].some(isOf));
  return only !== undefined && other === undefined ? only.id : null;
}
