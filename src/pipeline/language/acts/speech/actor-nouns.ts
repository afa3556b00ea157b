import verbs from '../../../data/verbs.json' with { type: 'json' };

/** Nouns for people and sides that act. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...verbs.actors.nonState,
  ...verbs.actors.official,
  ...verbs.actors.sides,
  ...verbs.sets.force,
]);

/** For those who only talk, count or work, and stand for nobody. */
export const OTHERS: ReadonlySet<string> = new Set([
  ...verbs.actors.talking,
  ...verbs.actors.anybody,
  ...verbs.actors.counts,
  ...verbs.sets.people,
  ...verbs.sets.labour,
]);

/** For people of no office, of whom a text may tell no more than what they are: "residents", "drivers". */
export const CROWDS: ReadonlySet<string> = new Set(
  [...verbs.actors.nonState, ...verbs.actors.anybody, ...verbs.sets.people, ...verbs.sets.labour].filter(
    (word) => !verbs.actors.official.includes(word) && !verbs.actors.sides.includes(word),
  ),
);

/** For who has an office. */
export const OFFICIAL: ReadonlySet<string> = new Set(verbs.actors.official);

/** They are of a town or a land's part. */
export const LOCAL = /^(?:mayor|governor)$/;

/** For what a state has. */
export const STATE: ReadonlySet<string> = new Set([
  'country',
  'government',
  'side',
  'army',
  'forces',
  'delegation',
  'ministry',
  'nation',
  'administration',
]);

/** For what somebody who speaks may call his own: "the government will", "its members would". */
export const OWN: ReadonlySet<string> = new Set([...STATE, 'party', 'union', 'company', 'group', 'members', 'team']);

/** For what was put forward, agreed or imposed. */
export const PROPOSED: ReadonlySet<string> = new Set([
  ...verbs.sets.proposal,
  ...verbs.sets.deal,
  ...verbs.sets.penalty,
]);
