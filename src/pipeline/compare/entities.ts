import type { Entity, EntityType } from '#src/schema/evidence.ts';
import type { LanguageSettings, Narration } from '../types.ts';
import { asPartisans } from './joining/as-partisans.ts';
import { casingOf } from './joining/cased.ts';
import { groupsOf } from './joining/groups.ts';
import { idsOf } from './joining/ids.ts';
import { type Met, metOf } from './joining/met.ts';
import { most } from './joining/most.ts';
import type { JoinedEntities } from './types.ts';

/**
 * The entities of a briefing: what each document names, joined where it is the same person, body or place.
 * Ids are slugs of the canonical names and, like everything here, do not depend on the order of the documents.
 * `standing` is left open. `idOf` throws on a key its document does not have.
 */
export function joinEntities(analyses: readonly Narration[], settings: LanguageSettings): JoinedEntities {
  const met = metOf(analyses, new Set(settings.known.map(({ id }) => id)));
  const groups = groupsOf(met);
  const ids = idsOf(groups);
  const idOfMet = new Map<string, string>();
  for (const [i, group] of groups.entries())
    for (const one of group) idOfMet.set(place(one.document, one.key), ids[i]!);
  const idOf = (documentId: string, key: string): string => {
    const id = idOfMet.get(place(documentId, key));
    if (id === undefined) throw new Error(`no entity "${key}" in document ${documentId}`);
    return id;
  };
  const cased = casingOf(met);
  const entities = groups.map((group, i) => named(entityOf(ids[i]!, group, idOf), cased));
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), idOf };
}

function entityOf(id: string, group: readonly Met[], idOf: JoinedEntities['idOf']): Entity {
  const name = group[0]!.canonical;
  const parties = group.flatMap((one) =>
    one.party === null ? [] : [{ value: idOf(one.document, one.party), weight: one.count }],
  );
  const roles = group.flatMap((one) =>
    one.role === null
      ? []
      : [{ value: one.role, weight: OF_SEVERAL.test(one.role) || OF_THEIRS.test(one.role) ? 0.5 : 1 }],
  );
  return {
    id,
    type: typeOf(group),
    name,
    code: group.find((one) => one.code !== null)?.code ?? null,
    aliases: [...new Set(group.flatMap((one) => one.forms))].filter((form) => form !== name),
    party: most(parties),
    role: most(roles),
    standing: null,
  };
}

// Every form met but the one it is shown by.
function named(entity: Entity, cased: (name: string) => string): Entity {
  const name = asPartisans(cased(entity.name), entity.aliases);
  return name === entity.name
    ? entity
    : { ...entity, name, aliases: [entity.name, ...entity.aliases].filter((form) => form !== name) };
}

// A full name that one document shows to be somebody's is nobody else's for the surname alone; and what one shows to be a
// state is one wherever it, or its people, are only named.
function typeOf(group: readonly Met[]): EntityType {
  const type = most(group.map((one) => ({ value: one.type, weight: one.count + 1 }))) as EntityType;
  const full = group.filter(({ name }) => name.includes(' '));
  if (type !== 'person' && full.length > 0 && full.every((one) => one.type === 'person')) return 'person';
  return type !== 'person' && group.some((one) => one.type === 'country') ? 'country' : type;
}

/** "Foreign ministers Lind and Ruiz": neither is several. */
const OF_SEVERAL =
  /(?:ministers|presidents|premiers|leaders|directors|secretaries|negotiators|envoys|deputies|lawyers|members)$/i;

/** "President of their association": of whose, only its own text tells. */
const OF_THEIRS = /\bof (?:its|their|his|her) /i;

function place(document: string, key: string): string {
  return `${document}\n${key}`;
}
