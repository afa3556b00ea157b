import { stemmer } from 'stemmer';
import common from '../../data/english-words.json' with { type: 'json' };

/** The stems of the words that say what a text is about: without those that stand in any text. */
export function contentStems(text: string): Set<string> {
  const words = (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !COMMON.has(word));
  return new Set(words.map((word) => stemmer(word)));
}

const COMMON: ReadonlySet<string> = new Set(common.words);
