import type { Scene } from '../../../phrases/scene.ts';

/**
 * True where the words at a token say that what was told before it has ended: "led Norwind | until 2019", "was its chairman
 * | from 2010 to 2014", "the first head of the Guild, | until 1994"; not "will lead it until 2030", "is chair until May".
 */
export function isEnded({ tokens, sentences }: Scene, from: number, at: number): boolean {
  const { from: first, to: last } = sentences[tokens[from]!.sentence]!;
  if (goesOn(tokens.slice(Math.max(first, from - 2), from).map(({ lower }) => lower))) return false;
  const word = (i: number) => (i < last ? tokens[i]!.lower : '');
  const i = word(at) === ',' ? at + 1 : at;
  if (/^(?:until|till)$/.test(word(i))) return isYear(word(i + 1)) || /^(?:last|his|her|their)$/.test(word(i + 1));
  const spans = /^(?:from|between)$/.test(word(i)) && isYear(word(i + 1));
  return spans && /^(?:to|till|until|and|[-–])$/.test(word(i + 2)) && isYear(word(i + 3));
}

function goesOn(before: readonly string[]): boolean {
  return before.some((lower) => /^(?:is|are|will|would|to|as|shall|remains?|serves)$/.test(lower));
}

const isYear = (lower: string) => /^(?:1[89]|20)\d\d$/.test(lower);

/** "When | X | was its treasurer", "in the years that X was its treasurer": what X is told to have been at another time, and may be no longer. */
export function wasThen({ tokens }: Scene, before: number, to: number): boolean {
  return tokens[to]?.lower === 'was' && /^(?:when|while|whilst|that)$/.test(tokens[before - 1]?.lower ?? '');
}
