import { exceptionIn } from '../../phrases/exceptions.ts';
import type { TokenRange } from '../../types.ts';
import type { SentenceWords } from '../sentence-words.ts';

/** The subjects of a verb without whom they leave out: "All | but Norway backed it"; of "nobody but Norway backed it" Norway. */
export function withoutExcepted(
  { tokens, phrases }: SentenceWords,
  subjects: readonly TokenRange[],
  verb: number,
): readonly TokenRange[] {
  const [first] = subjects;
  const found = first && first.to <= verb ? exceptionIn(tokens, first.from, verb) : null;
  if (!first || !found) return subjects;
  const left = found.isNobody ? phrases.find(({ from }) => from === found.end) : undefined;
  if (found.isNobody) return left ? [left] : subjects;
  return subjects.filter(({ to }) => to <= found.at);
}
