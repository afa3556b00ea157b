import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from './listed-names.ts';

/**
 * What somebody with two surnames is called for short, of the parts of the whole name: "hugo marin" and "marin rivas" of
 * "hugo marin rivas". Who has a given name in the middle is not called by it and the last: "jane moss" is not "mary jane moss".
 */
export function shortOfPerson(parts: readonly string[]): string[] {
  if (parts.length < 3 || parts[0]!.length < 2) return [];
  // "theresa goh" of "theresa goh siew lan": the family's name stands behind a given name of another tongue.
  const family = parts.length === 4 && FAMILY_NAMES_FIRST.has(parts[1]!) ? [parts.slice(0, 2).join(' ')] : [];
  const surnames = parts.slice(-2);
  const without = parts.slice(0, -1).join(' ');
  return surnames[0]!.length < 3 || GIVEN_NAMES.has(surnames[0]!)
    ? [without, ...family]
    : [without, surnames.join(' '), ...family];
}
