import familyNames from '../data/family-names.json' with { type: 'json' };
import givenNames from '../data/given-names.json' with { type: 'json' };

// Lists of thousands of names, made a set once for all stages; in small letters.

/** Given names of many lands, those that are words of English too among them. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(givenNames.names.split(' '));
/** Family names of the tongues that say them before the given name. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(familyNames.first.split(' '));
