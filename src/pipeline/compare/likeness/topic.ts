import concepts from '../../data/concepts.json' with { type: 'json' };
import words from '../../data/english-words.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { conceptOf } from '../../wording/concept-of.ts';
import { NUMBER_WORDS } from '../../wording/number-words.ts';

/**
 * What a word says of a sentence's topic: "n:" and a number, or "w:" and a stem, one for all words of one concept;
 * null for words that only hang others together.
 */
export function topicOf({ lower, lemma, pos }: Token): string | null {
  const number =
    NUMBER_WORDS.get(lower) ?? (/^\d[\d,]*(?:\.\d+)?$/.test(lower) ? Number(lower.replaceAll(',', '')) : null);
  if (number !== null) return number > 1 ? `n:${number}` : null;
  if (PERCENT.has(lower)) return null;
  if (CLOSED.has(pos) || COMMON.has(lower) || TITLES.has(lower) || !/\p{L}{2}/u.test(lower)) return null;
  return `w:${conceptOf(lemma)}`;
}

/** What a verb and its particle say together, "walk out", where that is another thing than the verb alone. */
export function phraseTopicOf(verb: Token, particle: Token | undefined, behind: Token | undefined): string | null {
  const phrase = `${verb.lemma} ${particle?.lower ?? ''}`;
  // "Walk out | of talks", not "walk out over pay".
  const concept = PHRASES.get(`${phrase} ${behind?.lower ?? ''}`) ?? PHRASES.get(phrase);
  return concept ? `w:${conceptOf(concept)}` : null;
}

// The figure beside it says it.
const PERCENT = new Set(['%', 'percent', 'cent']);
/** Parts of speech that say how words hang together, not what about. */
const CLOSED: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM']);
const COMMON = new Set(words.words);
/** They go with a name and tell nothing. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'mr.', 'mrs.', 'ms.', 'dr.']);
const PHRASES = new Map(Object.entries(concepts.phrases));
