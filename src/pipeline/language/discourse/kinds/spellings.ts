const WORDS = new Map(
  [
    ['labour', 'labor'],
    ['harbour', 'harbor'],
    ['centre', 'center'],
    ['theatre', 'theater'],
    ['defence', 'defense'],
    ['programme', 'program'],
  ].flatMap(([british, american]) => [
    [british!, american!],
    [american!, british!],
  ]),
);
/** "organisation", "organizations": the letter that differs. */
const DIFFERING = /(?<=\p{L}{3}i)[sz](?=ations?$)/u;

/**
 * A lower-case word of a body's name as both sides of the Atlantic write it: a paper writes "the organisation" of an
 * Organization.
 */
export function spellingsOf(word: string): readonly string[] {
  const other = WORDS.get(word) ?? (word.includes('ation') ? organised(word) : word);
  return other === word ? [word] : [word, other];
}

function organised(word: string): string {
  return word.replace(DIFFERING, (letter) => (letter === 's' ? 'z' : 's'));
}
