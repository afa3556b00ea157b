import type { Span } from '#src/schema/evidence.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Referent } from '../referent.ts';
import type { Stage } from '../stage.ts';

const PRONOUN =
  /^(?:he|she|they|it|his|her|its|their|him|them|hers|theirs|himself|herself|itself|themselves|you|your|this|that|some|many|others|both|neither|each|one|all|none|most|nobody|somebody|anybody|everybody|someone|anyone|everyone|the|an?)$/;

/** "According to police": which the tagger takes for a verb. */
export function isWord({ start, end }: Span, { text }: Stage['scene']): boolean {
  return /^\p{Ll}+$/u.test(text.slice(start, end)) && !PRONOUN.test(text.slice(start, end));
}

/** Of "Bridges for Relief, a charity," the name, without what it is. */
export function nameAlone({ tokens }: Stage['scene'], { phrase, end }: Referent, span: Span): Span {
  const named = phrase !== null && tokens[phrase.head]!.pos === 'PROPN' && tokens[phrase.from]!.start === span.start;
  return named && tokens[end]?.text === ',' ? { start: span.start, end: tokens[end - 1]!.end } : span;
}

/**
 * Of "the police directorate, which", "the farmers, whose land Norwind bought," "drivers, many of whom" and "an aide, who asked not
 * to be named," what goes before.
 */
export function worded(scene: Scene, span: Span): string {
  return scene.text
    .slice(span.start, span.end)
    .replace(/,?\s*\b(?:which|who|that|whose)$/i, '')
    .replace(/,\s+(?:whose|who (?:asked|spoke|declined|requested|insisted))\s.*$/s, '')
    .replace(/,\s+\p{Ll}+ of wh(?:om|ich)\b.*$/su, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
}

/** "Namely paragraph | 150, which notes": no number speaks. */
export function withNoun({ text }: Scene, words: Span): Span {
  if (!/^\d{1,4}(?:,? (?:which|that))?$/.test(text.slice(words.start, words.end))) return words;
  const noun = /\b(?:paragraph|article|section|clause|point|chapter|resolution) $/i.exec(
    text.slice(Math.max(0, words.start - LONGEST_NOUN), words.start),
  );
  return noun ? { ...words, start: words.start - noun[0].length } : words;
}

/** In characters, of "resolution " and what stands before it. */
const LONGEST_NOUN = 14;
