import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isFormer, singular } from '../phrases/role-words.ts';
import { isTimeNoun } from '../phrases/time-nouns.ts';
import type { TokenRange } from '../types.ts';
import { type Doers, endOfWhole } from './doers.ts';
import { ANYBODY, COUNTS } from './lists.ts';
import { areBodies, areGeneral } from './people.ts';

/**
 * The words that tell who the many at a token are: their kind ("rail workers"), whose they are ("families of the missing"),
 * and where the noun is too general for anybody alone how many ("two clubs", "81 countries"); null where they tell nobody.
 */
export function wordsOfMany(
  tokens: readonly Token[],
  at: number,
  doers: Doers,
  named: ReadonlySet<number>,
): TokenRange | null {
  const { lower, sentence } = tokens[at]!;
  const from = firstOf(tokens, at, doers, named);
  const to = areOfficial(lower) ? endOfMany(tokens, at) : endOfWhole(doers, at, tokens);
  const counted = isNumber(tokens[from - 1], sentence) ? from - 1 : null;
  if (areOfficial(lower)) return ofNobody(tokens, { from, to }, at, counted);
  // "6,000 people marched" are those of that day alone.
  if (VAGUE.has(lower)) {
    const many = counted !== null && from === at && /\d\d/.test(tokens[counted]!.text);
    return to > at + 1 ? { from, to } : many ? { from: aboutStart(tokens, counted), to } : null;
  }
  // "The two countries" and "four nations" have their names.
  if (LANDS.has(lower)) {
    if (from < at && RANKS.has(tokens[at - 1]!.lower)) return { from, to };
    return counted !== null && /\d/.test(tokens[counted]!.text) ? { from: counted, to } : null;
  }
  if (!(ANYBODY.has(lower) || areGeneral(lower)) || from < at || to > at + 1) return { from, to };
  return counted === null ? null : { from: counted, to };
}

/** Where the words for the many begin with how many there are: "about 200 growers"; `from` where no number stands before. */
export function countedFrom(tokens: readonly Token[], from: number): number {
  return isNumber(tokens[from - 1], tokens[from]!.sentence) ? aboutStart(tokens, from - 1) : from;
}

/**
 * True where a word says when, and not which: "in the meantime | crews", "by three in the afternoon | police", "this morning
 * | guards"; "the night drivers" are some.
 */
export function tellsWhen(tokens: readonly Token[], at: number): boolean {
  const { lower, lexeme, sentence } = tokens[at]!;
  if (lower === 'meantime') return true;
  const before = tokens[at - 1];
  if (!isTimeNoun(lexeme) || before?.sentence !== sentence) return false;
  const isIn = before.lower === 'the' && /^(?:in|during|through|until)$/.test(tokens[at - 2]?.lower ?? '');
  return isIn || /^(?:this|that|last|next|every|each)$/.test(before.lower) || isTimeNoun(before.lexeme);
}

/** True for people of whom the noun alone tells nothing. */
export function areVague(lower: string): boolean {
  return VAGUE.has(lower);
}

/** True for several who mostly speak for a body: "ministers", "leaders". */
export function areOfficial(lower: string): boolean {
  return VOICES.has(singular(lower)) && singular(lower) !== lower;
}

// "Ministers", "foreign ministers" are whoever they speak for; "three former ministers", "negotiators from 61 countries"
// speak for nobody.
function ofNobody(tokens: readonly Token[], words: TokenRange, at: number, counted: number | null): TokenRange | null {
  const retired = tokens.slice(words.from, at).some(({ lower }) => isFormer(lower));
  if (retired) return { from: counted ?? words.from, to: words.to };
  return words.to > at + 1 ? words : null;
}

function firstOf(tokens: readonly Token[], at: number, doers: Doers, named: ReadonlySet<number>): number {
  const { sentence } = tokens[at]!;
  let from = at;
  while (
    from > 0 &&
    at - from < 2 &&
    tokens[from - 1]!.sentence === sentence &&
    isPlain(tokens, from - 1, doers.has(at), named)
  )
    from -= 1;
  return from;
}

// A plain word before the noun that says what kind: no name, no count.
function isPlain(tokens: readonly Token[], at: number, isSubject: boolean, named: ReadonlySet<number>): boolean {
  const { pos, text, lower } = tokens[at]!;
  const first = opensClause(tokens, at);
  if (tokens[at - 1]?.text === '-' && !first) return false;
  // "Bus drivers": the tagger takes a capital for a name's; "shipping firms" for a deed.
  const kind = pos === 'ADJ' || pos === 'NOUN' || (pos === 'PROPN' && first && !named.has(at));
  const doing = pos === 'VERB' && first && isSubject && lower.endsWith('ing');
  return (
    (kind || doing || RANKS.has(lower)) &&
    (first || !/^\p{Lu}/u.test(text)) &&
    !COUNTS.has(lower) &&
    !tellsWhen(tokens, at)
  );
}

// At the head of a sentence, or behind a dateline: "LIMA, March 4 - Developing countries".
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, { sentence, start }] = [tokens[at - 1], tokens[at]!];
  return before?.sentence !== sentence || (/^[-–—:]+$/.test(before.text) && before.end < start);
}

// Behind "negotiators" the end of "from 61 countries": of so many they speak for nobody in particular.
function endOfMany(tokens: readonly Token[], at: number): number {
  const number = tokens[at + 1]?.lower === 'from' ? at + 2 : at;
  if (number === at || !isNumber(tokens[number], tokens[at]!.sentence)) return at + 1;
  const noun = tokens[number + 1]?.pos === 'ADJ' ? number + 2 : number + 1;
  const { lower } = tokens[noun] ?? { lower: '' };
  return LANDS.has(lower) || areBodies(lower) ? noun + 1 : at + 1;
}

// "About 6,000", "more than 6,000", "some 6,000".
function aboutStart(tokens: readonly Token[], number: number): number {
  const [before, first] = [tokens[number - 1], tokens[number - 2]];
  const { sentence } = tokens[number]!;
  if (before?.sentence !== sentence) return number;
  if (before.lower === 'than' && /^(?:more|fewer|less)$/.test(first?.lower ?? '')) return number - 2;
  return /^(?:some|about|around|nearly|almost|roughly|over)$/.test(before.lower) ? number - 1 : number;
}

function isNumber(token: Token | undefined, sentence: number): boolean {
  return token?.sentence === sentence && (token.pos === 'NUM' || token.lower === 'several');
}

/** Lands in the plural. */
export const LANDS: ReadonlySet<string> = new Set(['nations', 'countries', 'states', 'economies']);
/** Too general whatever kind they are said to be. */
const VAGUE = new Set(['people', 'men', 'women', 'citizens', 'nationals', 'civilians', 'families', 'victims']);
const VOICES = new Set([
  ...verbs.actors.official,
  'leader',
  'delegate',
  'negotiator',
  'envoy',
  'diplomat',
  'representative',
]);
const RANKS = new Set(verbs.actors.ranks);
