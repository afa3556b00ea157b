import type { Affiliation, Discourse, LocalEntity, Names } from '../types.ts';
import { isEmployment, isInferred } from './phrases/weak-rules.ts';

/** Names with what the text tells of whom they mean: mentions by other words, roles, parties, and who has no name in a list. */
export function withDiscourse(names: Names, { mentions, affiliations, strangers }: Discourse): Names {
  const stated = new Map<string, Affiliation[]>();
  for (const one of affiliations) stated.set(one.entity, [...(stated.get(one.entity) ?? []), one]);
  return {
    ...names,
    entities: [...names.entities.map((entity) => affiliated(entity, stated.get(entity.key) ?? [])), ...strangers],
    mentions: [...names.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Names with further mentions, in order. */
export function withMentions(names: Names, more: Names['mentions']): Names {
  if (more.length === 0) return names;
  return { ...names, mentions: [...names.mentions, ...more].sort((a, b) => a.start - b.start || a.end - b.end) };
}

// The first words that tell decide; where none do, what the name's own phrase states, and last what is only inferred.
function affiliated(entity: LocalEntity, all: readonly Affiliation[]): LocalEntity {
  const stated = all.filter(({ rule }) => !isEmployment(rule));
  const role = all.find((one) => one.role !== null)?.role ?? entity.role;
  const told = stated.find((one) => one.party !== null && !isInferred(one.rule))?.party;
  const party = told ?? entity.party ?? stated.find((one) => one.party !== null)?.party ?? null;
  return { ...entity, role, party };
}
