import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { BODIES, TOWN_KINDS } from '../lists.ts';
import type { Word } from '../words.ts';

/** What only people are. */
const CALLINGS = new Set(nameWords.callings);
const WATERS: ReadonlySet<string> = new Set(nameWords.wild);
/** A list of names is not looked at further back. */
const LONGEST = 24;

/**
 * What the noun before a list of examples says that each of them is: "gods, such as Zeus, Hera and Velmara", "the poets
 * Orvo and Vell".
 */
export function kindAnnounced(words: readonly Word[], at: number): 'person' | 'organisation' | 'place' | null {
  let before = at - 1;
  while (before > at - LONGEST && isOfList(words, before)) before -= 1;
  const [opening, listed] = [nounBefore(words, before), words[before + 1]!];
  const noun = words[opening];
  if (!noun || (noun.capital && !noun.first) || listed.gap !== ' ') return null;
  const one = singular(noun.key);
  if (one === null) return null;
  // "the poets | Orvo", not "the poets | and Orvo"; what else stands right behind its noun other rules tell.
  if (opening === before) return CALLINGS.has(one) && listed.capital ? 'person' : null;
  if (CALLINGS.has(one)) return 'person';
  if (TOWN_KINDS.has(one) || WATERS.has(one)) return 'place';
  return BODIES.has(one) ? 'organisation' : null;
}

// "Zeus, | Hera | and | the | Velmara"
function isOfList(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !/^,? $/.test(next!.gap)) return false;
  return word.capital || /^(?:and|or|the)$/.test(word.key);
}

// "gods | such as", "gods, | including", "critics, | among them", "the poets |"
function nounBefore(words: readonly Word[], at: number): number {
  const { key } = words[at] ?? { key: '' };
  if (key === 'as' && words[at - 1]?.key === 'such') return at - 2;
  if (key === 'them' && words[at - 1]?.key === 'among') return at - 2;
  return /^(?:including|like|namely|notably)$/.test(key) ? at - 1 : at;
}

function singular(key: string): string | null {
  if (/^(?:.*wo)?men$/.test(key)) return key.replace(/en$/, 'an');
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (key.endsWith('sses')) return key.slice(0, -2);
  return /[^s]s$/.test(key) ? key.slice(0, -1) : null;
}
