import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import type { Doers } from './doers.ts';

/** True where somebody is who does something: a verb is told of them, or follows after adverbs or a time at most. */
export function isActing(tokens: readonly Token[], at: number, doers: Doers): boolean {
  if (doers.has(at)) return true;
  for (let next = at + 1; next < Math.min(tokens.length, at + 5); next += 1) {
    const { pos, text, lower, sentence } = tokens[next]!;
    if (sentence !== tokens[at]!.sentence) return false;
    if (pos === 'VERB' || pos === 'AUX')
      return !/^(?:being|including|following|living|killed|wounded|arrested|detained|displaced)$/.test(lower);
    const passed =
      pos === 'ADV' ||
      lower === 'on' ||
      lower === 'today' ||
      lower === 'have' ||
      (pos === 'PROPN' && /day$/.test(text));
    if (!passed) return false;
  }
  return false;
}

/** The same of a verb that tells an act. */
export function isDoing(tokens: readonly Token[], at: number, doers: Doers): boolean {
  if ((doers.get(at) ?? []).some(({ verb }) => DEEDS.has(verb))) return true;
  if (!isActing(tokens, at, NOBODY)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next += 1) {
    const { pos, lemma, sentence } = tokens[next]!;
    if (sentence !== tokens[at]!.sentence) return false;
    if (pos === 'VERB') return DEEDS.has(lemma.toLowerCase());
  }
  return false;
}

/** Where only the words beside a noun say whether it acts. */
export const NOBODY: Doers = new Map();
const DEEDS = new Set(
  Object.entries(verbs.acts).flatMap(([act, patterns]) =>
    act === 'NONE' ? [] : patterns.map((pattern) => pattern.split(' ')[0]!),
  ),
);
