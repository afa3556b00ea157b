import units from '../data/units.json' with { type: 'json' };

/** What each number word comes to: "twelve". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(units.numbers));
