import { overlap } from '#src/schema/span.ts';
import type { KeyFigure } from './key-figures.ts';

/** Figures of the same words once, in the more words: of "holds 312 soldiers" and "holds 312 soldiers and Chile 187 crews" the second. */
export function inWordsOfTheirOwn(found: readonly KeyFigure[]): KeyFigure[] {
  const kept: KeyFigure[] = [];
  for (const one of found) {
    const isOfSame = ({ figure, words }: KeyFigure) =>
      figure.lead.document === one.figure.lead.document && overlap(words, one.words);
    const place = kept.findIndex(isOfSame);
    if (place === -1) kept.push(one);
    else if (one.words.end - one.words.start > kept[place]!.words.end - kept[place]!.words.start)
      kept[place] = { ...kept[place]!, words: one.words };
  }
  return kept;
}
