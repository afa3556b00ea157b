import type { Scene } from '../../../phrases/scene.ts';
import type { Sighting } from '../../memory.ts';

/**
 * Who has been told of before a sentence, without the sentences in brackets right before it: "Lind spoke. (The mayor had
 * called her a liar.) She left." As many sentences more are asked for as are passed over.
 */
export function withoutAsides(scene: Scene, sentence: number, before: (back: number) => Sighting[]): Sighting[] {
  if (isBracketed(scene, sentence)) return before(0);
  let first = sentence;
  while (first > Math.max(0, sentence - MOST) && isBracketed(scene, first - 1)) first -= 1;
  if (first === sentence) return before(0);
  return before(sentence - first).filter((one) => one.sentence < first || one.sentence === sentence);
}

function isBracketed({ tokens, sentences }: Scene, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  const last = tokens[to - 1]?.text ?? '';
  return tokens[from]?.text === '(' && (last === ')' || (tokens[to - 2]?.text === ')' && last === '.'));
}

/** In sentences: what is told in brackets for longer is an account of its own. */
const MOST = 3;
