import { sentenceId } from '#src/schema/sentence-id.ts';
import { occasionsOf } from '../occasions.ts';
import type { Compared } from '../types.ts';
import { likenedOf } from './likened.ts';
import { pairsOf } from './pairs.ts';
import { type Worth, worthsOf } from './sameness.ts';
import { weighedOf } from './weighed.ts';

/**
 * For a sentence, by its id, the sentences of other documents that were held against it, likest first, with the signs for
 * and against their reporting one thing: for `explain`.
 */
export function nearestOf(compared: Compared): (sentence: string) => Nearest[] {
  const sentences = likenedOf(compared);
  const ids = sentences.map(({ document, sentence }) => idOf(compared, document, sentence.index));
  const weighed = weighedOf(sentences, occasionsOf(compared.analyses));
  const signsOf = new Map(weighed.map(({ a, b, signs }) => [`${a} ${b}`, signs]));
  const pairs = pairsOf(weighed);
  return (asked) =>
    pairs.flatMap(({ a, b, sameness }): Nearest[] => {
      if (ids[a] !== asked && ids[b] !== asked) return [];
      const signs = signsOf.get(`${a} ${b}`)!;
      const other = ids[a] === asked ? ids[b]! : ids[a]!;
      return [{ sentence: other, sameness, signs: worthsOf(signs) }];
    });
}

function idOf({ analyses }: Compared, document: number, index: number): string {
  return sentenceId(analyses[document]!.document.id, index + 1);
}

export interface Nearest {
  /** The other sentence's id. */
  readonly sentence: string;
  /** How far above what is just sure enough to say so, below it where negative. */
  readonly sameness: number;
  /** What each sign adds to it; the model's bias and bar are what is missing from the sum. */
  readonly signs: readonly Worth[];
}
