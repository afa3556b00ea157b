import units from '../../data/units.json' with { type: 'json' };

// The word lists that more than one rule of this folder asks; in small letters.

/** Nouns that a number before them counts nothing with: "three ways", "on one hand". */
export const NOT_COUNTED: ReadonlySet<string> = new Set(units.notCounted);
/** Behind which a number is a name: "flight 12", "article 5". */
export const IDENTIFIERS: ReadonlySet<string> = new Set(units.identifiers);
/** Nouns for several that have no plural of their own: "people", "police". */
export const PLURAL_HEADS: ReadonlySet<string> = new Set(units.pluralHeads);
export const WEEKDAYS: ReadonlySet<string> = new Set(Object.keys(units.weekdays));
/** As they are written in full and for short. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(Object.keys(units.months));
/** By word for one unit of time, the word for several: "days" for "day". */
export const TIMES: ReadonlyMap<string, string> = new Map(Object.entries(units.times));
/** By symbol, the code of its currency. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(Object.entries(units.symbols));
