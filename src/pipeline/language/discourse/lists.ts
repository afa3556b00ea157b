import bodies from '../../data/bodies.json' with { type: 'json' };
import heads from '../../data/paper-heads.json' with { type: 'json' };
import roles from '../../data/roles.json' with { type: 'json' };

// The word lists that more than one rule of this folder asks; in small letters.

/** Nouns for what is a company and no other body. */
export const FIRMS: ReadonlySet<string> = new Set(bodies.firms);
/** What those who work for a body call themselves in its name: "drivers", "crews". */
export const STAFF: ReadonlySet<string> = new Set(bodies.kinds.staff.names);
/** Verbs that only who has a mind of his own does: "believes", "regrets". */
export const MINDED: ReadonlySet<string> = new Set(bodies.minded);
export const REBELS: ReadonlySet<string> = new Set(bodies.rebels);
/** By noun for a body, the others that it may be called by. */
export const CALLED_ALIKE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(bodies.calledAlike));
/** What a state has abroad: "embassy". */
export const MISSIONS: ReadonlySet<string> = new Set(heads.missions);
/** Where a firm has people at work: its manager there is no association's. */
export const SITES: ReadonlySet<string> = new Set(bodies.sites);
/** What courts issue: "judgment". */
export const RULINGS: ReadonlySet<string> = new Set(heads.rulings);
/** What is run inside a body: "finance", "communications". */
export const FUNCTIONS: ReadonlySet<string> = new Set(roles.functions);
/** Verbs by which somebody is at the head of a body or speaks for it. */
export const HEADING: ReadonlySet<string> = new Set(roles.heading);
