const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3}i)s(?=ations?$)/u, 'z'],
  [/(?<=\p{L}{3}i)z(?=ations?$)/u, 's'],
  [/^labour$/, 'labor'],
  [/^labor$/, 'labour'],
  [/^harbour$/, 'harbor'],
  [/^harbor$/, 'harbour'],
  [/^centre$/, 'center'],
  [/^center$/, 'centre'],
  [/^theatre$/, 'theater'],
  [/^theater$/, 'theatre'],
  [/^defence$/, 'defense'],
  [/^defense$/, 'defence'],
  [/^programme$/, 'program'],
  [/^program$/, 'programme'],
];

/** A lower-case word of a body's name as both sides of the Atlantic write it: a paper writes "the organisation" of an Organization. */
export function spellingsOf(word: string): readonly string[] {
  const pair = PAIRS.find(([pattern]) => pattern.test(word));
  return pair ? [word, word.replace(pair[0], pair[1])] : [word];
}
