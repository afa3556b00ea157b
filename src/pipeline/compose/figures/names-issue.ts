import { stemmer } from 'stemmer';
import type { Issue } from '#src/schema/evidence.ts';
import builtIn from '../../data/issues.json' with { type: 'json' };
import { remembered } from '../../wording/remembered.ts';
import type { EvidenceIndex } from '../evidence-index.ts';

/**
 * True where words themselves name what an issue is about, by its title or one of its terms in any inflection: "a pay offer
 * of 5 percent" is of Pay, "four bridges" in a sentence on pay is not.
 */
export function namesIssue(words: string, { id, title }: Issue, { settings }: EvidenceIndex): boolean {
  const stems = stemsOf(words);
  const terms = [...(BUILT_IN.get(id) ?? []), ...(settings.issues?.[id]?.terms ?? [])];
  const named = stemsOf(title).filter((stem) => stem.length >= LEAST_LETTERS && !GENERAL.has(stem));
  if (named.some((stem) => stems.includes(stem))) return true;
  return terms.some((term) => {
    const parts = term.endsWith('*') ? [] : stemsOf(term);
    if (parts.length > 0) return parts.every((part) => stems.includes(part));
    return words.toLowerCase().includes(term.slice(0, -1).toLowerCase());
  });
}

const stemsOf = remembered((words): readonly string[] =>
  (words.match(/\p{L}+/gu) ?? []).map((word) => stemmer(word.toLowerCase())),
);

const BUILT_IN = new Map(builtIn.issues.map(({ id, terms }) => [id, terms]));
/** Words of titles that name no matter: "Strike action", "Border control", "Nuclear programme". */
const GENERAL = new Set(
  ['action', 'control', 'programme', 'matters', 'issue', 'reform', 'care'].map((word) => stemmer(word)),
);
/** Shorter stems of a title ("of", "no") are in anything. */
const LEAST_LETTERS = 3;
