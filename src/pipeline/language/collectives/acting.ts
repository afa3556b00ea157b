import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { firstWords } from '../../wording/first-words.ts';
import type { Clause } from '../types.ts';
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
  if ((doers.get(at) ?? []).some((clause) => DEEDS.has(clause.verb) || isJudging(clause, tokens))) return true;
  if (!isActing(tokens, at, NOBODY)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next += 1) {
    const { pos, lemma, sentence } = tokens[next]!;
    if (sentence !== tokens[at]!.sentence) return false;
    if (pos === 'VERB') return DEEDS.has(lemma.toLowerCase());
  }
  return false;
}

// "Are unhappy", "remain opposed".
function isJudging({ verb, predicate }: Clause, tokens: readonly Token[]): boolean {
  return predicate !== null && LINKING.has(verb) && JUDGING.has(tokens[predicate]!.lower);
}

/** Where only the words beside a noun say whether it acts. */
export const NOBODY: Doers = new Map();
const DEEDS = new Set([
  ...Object.entries(verbs.acts).flatMap(([act, patterns]) => (act === 'NONE' ? [] : firstWords(patterns))),
  ...firstWords(verbs.governing.refusing),
]);
const LINKING = new Set(verbs.words.linking);
const JUDGING = new Set(Object.values(verbs.predicates).flatMap(firstWords));
