import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { ROLES } from '../lists.ts';
import type { Word } from '../words.ts';

/** Whom only people have, and what only they have. */
const KIN = new Set(nameWords.ofPeople);
const HAD = new Set(nameWords.hadByPeople);
const OFFICE_VERBS = new Set(nameWords.officeVerbs);
/** What is done to people alone, and what they alone do. */
const SUFFERED = new Set(nameWords.sufferedByPeople);
const ELECTED: ReadonlySet<string> = new Set(['elected', 'nominated', 'appointed', 'promoted']);
const DONE = new Set(nameWords.doneByPeople);
/** What bodies and lands are as well. */
const OF_BODIES = new Set(nameWords.rolesOfBodies);
/** What one does with what is one's own: "resigned her seat". */
const WITH_OWN: ReadonlySet<string> = new Set(nameWords.doneWithOwn);

/**
 * How much of a person a name has that its words do not show: "Velmar's wife", "Velmar, whose son", "was born", "resigned
 * her seat".
 */
export function votesOfLives(own: readonly Word[], words: readonly Word[]): number {
  const [first, last] = [own[0]!, own.at(-1)!];
  const after = words[last.index + 1];
  if (!after) return 0;
  if (last.possessive) return isHad(after) || (after.pos === 'ADJ' && isHad(words[after.index + 1])) ? 6 : 0;
  if (after.gap === ' ' && (/^(?:himself|herself)$/.test(after.key) || isInOffice(first, after, words))) return 5;
  // "The board of Velmar wept."
  if (words[first.index - 1]?.pos === 'ADP') return 0;
  if (after.gap === ', ') return isToldOfKin(words, after.index) || isToldOfOffice(words, after.index) ? 5 : 0;
  return after.gap === ' ' ? votesOfVerb(own, after, words) : 0;
}

function votesOfVerb(own: readonly Word[], verb: Word, words: readonly Word[]): number {
  const [next, further] = words.slice(verb.index + 1, verb.index + 3);
  if (verb.key === 'and') return isHis(next) ? 5 : 0;
  if (DONE.has(verb.key)) return 3;
  if (WITH_OWN.has(verb.key)) return isHis(next) && next!.gap === ' ' ? 4 : 0;
  // A party may be elected too, seldom one of two words.
  if (own.length === 2 && isPassive(verb, next, further, ELECTED)) return 5;
  return isPassive(verb, next, further, SUFFERED) ? 5 : 0;
}

function isKin(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && KIN.has(word.key);
}

function isHad(word: Word | undefined): boolean {
  return isKin(word) || (word !== undefined && !word.capital && HAD.has(word.key));
}

// "replaced by | Velmar as mayor", "succeeded | Velmar as mayor"
function isInOffice(first: Word, { key, index }: Word, words: readonly Word[]): boolean {
  const [office, more] = words.slice(index + 1, index + 3);
  if (key !== 'as' || !office || OF_BODIES.has(office.key)) return false;
  if (!ROLES.has(office.key) && !(office.pos === 'ADJ' && ROLES.has(more?.key ?? ''))) return false;
  const before = words[first.index - 1];
  return OFFICE_VERBS.has((before?.key === 'by' ? words[first.index - 2] : before)?.key ?? '');
}

function isHis(word: Word | undefined): boolean {
  return word !== undefined && /^(?:his|her)$/.test(word.key);
}

// ", whose son", ", a father of three", ", his wife"
function isToldOfKin(words: readonly Word[], at: number): boolean {
  const [link, next, further] = words.slice(at, at + 3);
  if (!/^(?:an?|the|his|her|whose)$/.test(link!.key)) return false;
  return isKin(next) || (next?.pos === 'ADJ' && isKin(further));
}

// ", deputy director of the institute", ", head of research"; a firm is an owner, a leader or a member too.
function isToldOfOffice(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < at + 5 && isOfOffice(words[end], end === at)) end += 1;
  const [office, link] = [words[end - 1], words[end]];
  if (end === at || !ROLES.has(office!.key) || OF_BODIES.has(office!.key)) return false;
  return link?.gap === ' ' && /^(?:of|at|for|in|to|and)$/.test(link.key);
}

function isOfOffice(word: Word | undefined, first: boolean): boolean {
  if (!word || word.capital || !(first || /^[ -]$/.test(word.gap))) return false;
  return /^(?:NOUN|ADJ|PROPN)$/.test(word.pos);
}

// "was born", "had been jailed", "was later arrested"
function isPassive(
  { key }: Word,
  next: Word | undefined,
  further: Word | undefined,
  verbs: ReadonlySet<string>,
): boolean {
  if (/^(?:has|have|had)$/.test(key)) return next?.key === 'been' && verbs.has(further?.key ?? '');
  if (!/^(?:is|was|were|are)$/.test(key) || !next) return false;
  return verbs.has(next.key) || (next.pos === 'ADV' && verbs.has(further?.key ?? ''));
}
