import familyNames from '../data/family-names.json' with { type: 'json' };
import givenNames from '../data/given-names.json' with { type: 'json' };
import { grouped } from './grouped.ts';

// Lists of thousands of names, made a set once for all stages; in small letters.

/** Given names of many lands, those that are words of English too among them. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(givenNames.names.split(' '));
/** Family names of the tongues that say them before the given name. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(familyNames.first.split(' '));
/** By what an English speaker is called for short, as a key, the whole names: "david" of "dave". */
const WHOLE_NAMES: ReadonlyMap<string, readonly string[]> = grouped(
  givenNames.short.flatMap((row) => {
    const [whole, ...short] = row.split(' ');
    return short.map((one) => [one, whole!] as const);
  }),
);

/** True for a given name and what its bearer is called for short: "david" and "dave". */
export function isCalledForShort(a: string, b: string): boolean {
  const of = (short: string, whole: string) => WHOLE_NAMES.get(short)?.includes(whole) ?? false;
  return of(a, b) || of(b, a);
}
