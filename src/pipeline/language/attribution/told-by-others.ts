import type { Attribution, Lexed } from '../../types.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';

/**
 * 1 for each sentence of which a good part is reported of somebody: "all are called upon to wait" is the document's own, and
 * so is "we take note of the concerns voiced by the growers and will answer them".
 */
export function toldByOthers(
  attributions: readonly Attribution[],
  { sentences, tokens }: Pick<Lexed, 'sentences' | 'tokens'>,
): Uint8Array {
  const told = new Uint32Array(sentences.length);
  for (const { content, cue, speaker } of attributions.filter(isOfSomebody))
    for (const span of [content, cue, speaker])
      for (
        let at = span ? sentenceAt(sentences, span.start) : sentences.length;
        at < sentences.length && sentences[at]!.start < span!.end;
        at += 1
      )
        told[at]! += Math.min(span!.end, sentences[at]!.end) - Math.max(span!.start, sentences[at]!.start);
  return Uint8Array.from(told, (length, at) => {
    const { start, end, from } = sentences[at]!;
    const most = /^we$/.test(tokens[from]?.lower ?? '') ? OWN : REPORTED;
    return length > 0 && length >= (end - start) * most ? 1 : 0;
  });
}

function isOfSomebody({ speaker, kind, continues }: Attribution): boolean {
  return speaker !== null || continues !== null || kind !== 'indirect';
}

/** A sentence of which less is reported of somebody is the document's own. */
const REPORTED = 0.4;
/** And of one that opens with "we", more. */
const OWN = 0.6;
