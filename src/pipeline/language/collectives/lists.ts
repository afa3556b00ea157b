import verbs from '../../data/verbs.json' with { type: 'json' };

// The word lists that more than one rule of this folder asks; in small letters.

/** Those who are anybody: "people", "residents". */
export const ANYBODY: ReadonlySet<string> = new Set(verbs.actors.anybody);
/** So many of somebody: "dozens", "most". */
export const COUNTS: ReadonlySet<string> = new Set(verbs.actors.counts);
