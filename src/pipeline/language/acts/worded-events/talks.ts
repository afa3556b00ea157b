import grammar from '../../../data/grammar.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { phrasesFrom } from '../../phrases/phrases-from.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { type Event, event } from '../event.ts';

/**
 * Talks told in passing by when or in what something was done: "after two days of talks with Chile", "at a meeting with
 * Peru", "in a telephone call between the two". Who took part is who stands behind "with" or "between", and whose deed
 * it is that they led to; talks to come, or without any, tell nothing.
 */
export function talksEvents(clauses: readonly Clause[], tokens: readonly Token[]): Event[] {
  const { sentence, from } = clauses[0]!;
  let start = from;
  while (tokens[start - 1]?.sentence === sentence) start -= 1;
  const found: Event[] = [];
  for (let at = start; tokens[at]?.sentence === sentence; at += 1) {
    const told = isTalks(at, tokens) ? talksAt(at, clauses, tokens) : null;
    if (told) found.push(told);
  }
  return found;
}

function isTalks(at: number, tokens: readonly Token[]): boolean {
  const { lower, pos, lexeme } = tokens[at]!;
  if (lower === 'call') return /^(?:telephone|phone|video|conference)$/.test(tokens[at - 1]?.lower ?? '');
  return pos === 'NOUN' && areTalks(lexeme) && tokens[at + 1]?.pos !== 'NOUN' && tokens[at + 1]?.text !== '-';
}

function talksAt(at: number, clauses: readonly Clause[], tokens: readonly Token[]): Event | null {
  const from = phraseStart(at, tokens);
  const opener = tokens[from - 1]?.lower ?? '';
  if (!OPENERS.has(opener) || /^(?:no|any|future|further|possible)$/.test(tokens[from]!.lower)) return null;
  if (isSaidOf(from, at, clauses)) return null;
  const joint = jointAt(at, tokens);
  if (!joint && !(LEADING.has(opener) && isToldHowLong(from, at, tokens))) return null;
  const around = aroundOf(from, clauses);
  if (!around || isUnreal(around)) return null;
  const named = joint?.word === 'between' ? [] : around.subjects;
  const phrases = [...named, ...(joint?.phrases ?? [])];
  if (phrases.length === 0 || (named.length === 0 && joint?.word !== 'between')) return null;
  const end = joint?.phrases.at(-1)?.to ?? at + 1;
  const clause: Clause = {
    ...around,
    from,
    head: at,
    to: at + 1,
    verb: '',
    form: 'finite',
    passive: false,
    modal: null,
    negated: false,
    subjects: phrases,
    end,
    predicate: null,
  };
  return event(clause, 'CONSULT', `talks: ${opener}`, {
    implied: true,
    noun: at,
    // "The envoy of Norway, Ana Lind, | left": whom the words behind the subject name.
    until: Math.max(...phrases.map(({ to }) => to), joint || around.passive ? 0 : around.from),
  });
}

// "after talks collapsed", "after eleven hours of talks collapsed": they are what something is said of.
function isSaidOf(from: number, at: number, clauses: readonly Clause[]): boolean {
  const next = clauses.find((one) => one.from > at && one.form === 'finite');
  if (next?.link === 'time' && next.subjects.length === 0) return true;
  return clauses.some(({ subjects }) => subjects.some((range) => range.from <= at && from < range.to));
}

// "two days of | overnight talks", "a five-hour meeting".
function phraseStart(at: number, tokens: readonly Token[]): number {
  let start = at;
  while (start > 0 && tokens[start - 1]!.sentence === tokens[at]!.sentence) {
    const { pos, lower, text } = tokens[start - 1]!;
    const isMeasured = lower === 'of' && MEASURES.has(tokens[start - 2]?.lower ?? '');
    if (!(PHRASE.has(pos) || text === '-' || isMeasured) || OPENERS.has(lower)) break;
    start -= 1;
  }
  return start;
}

// "three hours of talks", "overnight talks": how long or which; a bare "after the talks" may be of others.
function isToldHowLong(from: number, at: number, tokens: readonly Token[]): boolean {
  return tokens.slice(from, at).some(({ lower, pos }) => pos === 'NUM' || MEASURES.has(lower) || lower === 'overnight');
}

function jointAt(at: number, tokens: readonly Token[]): { word: string; phrases: TokenRange[] } | null {
  for (let next = at + 1; next < at + NEAR && tokens[next]?.sentence === tokens[at]!.sentence; next += 1) {
    const { lower, pos, text } = tokens[next]!;
    if (lower === 'with' || lower === 'between') {
      const phrases = phrasesFrom(tokens, next + 1);
      return phrases.length > 0 ? { word: lower, phrases } : null;
    }
    const isHeld = pos === 'VERB' && /^(?:held|mediated|brokered|convened|hosted)$/.test(lower);
    if (/^[,;:.(–—]$/.test(text) || pos === 'CCONJ' || ((pos === 'VERB' || pos === 'AUX') && !isHeld)) return null;
  }
  return null;
}

// "After talks, | Norway lifted the ban"; "Norway lifted the ban | after talks".
function aroundOf(from: number, clauses: readonly Clause[]): Clause | null {
  const isMain = ({ form, link }: Clause) => form === 'finite' && link !== 'condition' && link !== 'reduced';
  const before = clauses.findLast((one) => isMain(one) && one.to <= from);
  return before ?? clauses.find((one) => isMain(one) && one.from > from) ?? null;
}

function isUnreal({ modal, passive, negated }: Clause): boolean {
  return passive || (negated && modal !== null) || (modal !== null && !/^(?:will|would|'ll)$/.test(modal));
}

const areTalks = isAmong(verbs.words.talking);
const OPENERS = new Set(['after', 'following', 'during', 'at', 'in']);
const LEADING = new Set(['after', 'following', 'during']);
const MEASURES = new Set([
  ...grammar.timeNouns,
  'hours',
  'hour',
  'minutes',
  'days',
  'day',
  'rounds',
  'round',
  'series',
  'marathon',
]);
const PHRASE = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN']);
/** In tokens. */
const NEAR = 8;
