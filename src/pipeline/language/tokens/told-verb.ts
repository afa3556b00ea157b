import peopleWords from '../../data/people-words.json' with { type: 'json' };
import reporting from '../../data/reporting.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { isAmong } from '../../wording/is-among.ts';
import { lexemeOf } from '../../wording/lexeme.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isOwning } from '../phrases/determiners.ts';
import { isRole } from '../phrases/role-words.ts';
import { isTimeNoun } from '../phrases/time-nouns.ts';
import { knownVerb } from '../phrases/verb-forms.ts';
import type { TaggedWord } from './tagger.ts';

const isWe = isAmong(['we', 'i', 'they']);
/** What somebody says, wants or makes of a thing. */
const TELLING: ReadonlySet<string> = new Set([...Object.keys(reporting.verbs), ...verbs.governing.intending]);
const OPENERS = /^(?:the|its|their|his|her|both|all|most|many|some|a|an|this|these|those)$/;
/** In words, up to the verb. */
const LONGEST_SUBJECT = 5;
/** In words: "(a)". */
const FARTHEST_ITEM = 3;

/**
 * The words of a sentence with its verb read as one where the tagger takes it for a noun: "The union demands a rise.", "The
 * guild requests that", "Tenants demand repairs.", "The four want a deal.", "2. To call a strike".
 */
export function withToldVerb(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const at = Math.max(toldVerb(words), openingInfinitive(words), verbBehindWe(words));
  if (at === -1) return words;
  const base = lexemeOf(knownVerb(words[at]!.lexeme)!);
  return words.map((word, place) => {
    if (place === at) return { ...word, base, pos: 'VERB' };
    return place === at - 1 && word.pos === 'ADJ' ? { ...word, pos: 'NOUN' } : word;
  });
}

// "We also welcome the plan": the tagger knows the verb only right behind "we".
function verbBehindWe(words: readonly TaggedWord[]): number {
  const we = words.findIndex(({ lexeme }) => isWe(lexeme));
  if (we === -1) return -1;
  let at = we + 1;
  while (words[at]?.pos === 'ADV' && knownVerb(words[at]!.lexeme) === null) at += 1;
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || !next || at === we + 1 || !/^(?:ADJ|ADV|NOUN)$/.test(verb.pos)) return -1;
  const opens = /^(?:the|this|that|any|every|his|her|its|their)$/.test(next.lexeme.word);
  return opens && knownVerb(verb.lexeme) === verb.lexeme.word ? at : -1;
}

// "To demand that", "2. To call a strike", at the head of a sentence or of an item; "to date the" nothing.
function openingInfinitive(words: readonly TaggedWord[]): number {
  const to = words.findIndex(({ value }) => /^\p{L}{2}/u.test(value));
  const [verb, next] = [words[to + 1], words[to + 2]];
  if (words[to]?.value !== 'To' || to > FARTHEST_ITEM || verb?.pos !== 'NOUN' || !next) return -1;
  const opens = next.pos === 'DET' || next.lexeme.word === 'that' || isOwning(next.lexeme);
  return opens && knownVerb(verb.lexeme) === verb.lexeme.word ? to + 1 : -1;
}

function toldVerb(words: readonly TaggedWord[]): number {
  const first = OPENERS.test(words[0]?.lexeme.word ?? '') ? 1 : 0;
  for (let at = first; at < first + LONGEST_SUBJECT && at + 1 < words.length; at += 1) {
    const { pos } = words[at]!;
    if (at > first && isTellingVerb(words, first, at)) return at;
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos)) return -1;
  }
  return -1;
}

function isTellingVerb(words: readonly TaggedWord[], first: number, at: number): boolean {
  const { pos, lexeme } = words[at]!;
  const base = pos === 'NOUN' ? knownVerb(lexeme) : null;
  if (base === null || !TELLING.has(base)) return false;
  const before = words[at - 1]!;
  const many = isMany(before, first === 1 ? words[0]!.lexeme.word : '');
  if (isTimeNoun(before.lexeme) || (many ? lexeme.word !== base : !/[^s]s$/.test(lexeme.word) || first === 0))
    return false;
  return opensObject(words, at, isBodyNoun(before.lexeme.word) || isRole(before.lexeme.word));
}

// "Tenants", "nurses", "people", "the four", "all three"; one name alone is none.
function isMany({ lexeme: { word }, pos }: TaggedWord, opener: string): boolean {
  return /[^su]s$|^(?:people|police|men|women|fisher(?:men|women))$/.test(word) || (pos === 'NUM' && opener !== 'a');
}

// "Demands a rise", "requests that the ministry", "appeals to the crews"; "demands higher pay" where nothing else could be the verb.
function opensObject(words: readonly TaggedWord[], at: number, isSomebody: boolean): boolean {
  const next = words[at + 1]!;
  const { word } = next.lexeme;
  const behind = words[at + 2]?.pos ?? 'PUNCT';
  if (DEMONSTRATIVE.test(word) && isAllTold(words, at + 1)) return isVerbless(words, at, false);
  if (word === 'that')
    return isSomebody ? !/^(?:VERB|AUX|PUNCT|ADP)$/.test(behind) : /^(?:DET|PRON|PROPN)$/.test(behind);
  if (/^(?:an?|no)$/.test(word)) return isSomebody || isVerbless(words, at, true);
  // "The Minister appeals to the crews", "the guild calls for a vote".
  if (word === 'with' && !FELT.has(words[at + 2]?.lexeme.word ?? '')) return false;
  if (/^(?:to|on|upon|for|against|with)$/.test(word)) return isSomebody && isVerbless(words, at, true);
  if (word === 'the' || isOwning(next.lexeme)) return isVerbless(words, at, true);
  return /^(?:NOUN|ADJ|NUM)$/.test(next.pos) && words.at(-1)!.value === '.' && isVerbless(words, at, false);
}

// "The district disputes | that figure.", "disputes | that.": nothing else stands behind.
function isAllTold(words: readonly TaggedWord[], at: number): boolean {
  let end = at + 1;
  while (/^(?:NOUN|ADJ|NUM)$/.test(words[end]?.pos ?? '')) end += 1;
  return words[end]?.value === '.' && end === words.length - 1;
}

// Nothing behind could be the sentence's own verb; a clause that says when or why has its own.
function isVerbless(words: readonly TaggedWord[], at: number, anyOther: boolean): boolean {
  for (let place = at + 1; place < words.length; place += 1) {
    const { pos, lexeme } = words[place]!;
    if (anyOther && SUBORDINATING.test(lexeme.word)) return true;
    if (pos === 'AUX' || (pos === 'VERB' && words[place - 1]!.lexeme.word !== 'to')) return false;
  }
  return true;
}

/** "The Council notes with concern". */
const FELT: ReadonlySet<string> = new Set(peopleWords.felt);
const DEMONSTRATIVE = /^(?:that|this|these|those)$/;
const SUBORDINATING =
  /^(?:and|but|as|after|because|before|when|while|if|unless|until|although|though|since|who|which|that)$/;
