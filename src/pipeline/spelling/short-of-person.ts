import givenNames from '../data/given-names.json' with { type: 'json' };

const GIVEN = new Set(givenNames.names.split(' '));

/**
 * What somebody with two surnames is called for short, of the parts of the whole name: "hugo marin" and "marin rivas" of
 * "hugo marin rivas". Who has a given name in the middle is not called by it and the last: "jane moss" is not "mary jane moss".
 */
export function shortOfPerson(parts: readonly string[]): string[] {
  if (parts.length < 3 || parts[0]!.length < 2) return [];
  const surnames = parts.slice(-2);
  const without = parts.slice(0, -1).join(' ');
  return surnames[0]!.length < 3 || GIVEN.has(surnames[0]!) ? [without] : [without, surnames.join(' ')];
}
