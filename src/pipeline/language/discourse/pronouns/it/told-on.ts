import { isSaying, verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';

/**
 * Who goes on in "rosters will not change, it said": the one body that the sentence before gives as saying something,
 * whoever is told of in the words reported. Null for any other "it".
 */
export function toldOn({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { sentence } = tokens[at]!;
  if (!/^[,”"’]$/.test(tokens[at - 1]?.text ?? '') || !isSaying(tokens[at + 1])) return null;
  // "Norwind opposed it: fares, it said, were low": whom its own sentence tells of first.
  if (tokens.slice(sentences[sentence]!.from, at).some(({ text }) => /^[:;]$/.test(text))) return null;
  const before = near.filter((one) => one.sentence === sentence - 1);
  const [teller, other] = distinct(before.filter((one) => isTeller(scene, one)));
  return teller && !other && !teller.human && !teller.plural ? teller : null;
}

function isTeller(scene: Memory['scene'], { token, end, subject }: Sighting): boolean {
  const { tokens } = scene;
  return isSaying(tokens[end]) || (subject && isSaying(tokens[verbOf(scene, token, end)]));
}
