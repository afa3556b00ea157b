import data from '../../../data/bearing.json' with { type: 'json' };
import type { IssueMention, Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Event } from '../event.ts';

/**
 * How an act bears on an issue of its sentence: null where the issue only stands beside ("withdrew before the strike",
 * "asked for pay over the strike committee's head"), so that nothing follows of a side.
 */
export function bearingOf(
  { clause, noun, inner }: Event,
  issue: IssueMention,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): Bearing | null {
  const words = tokensOfIssue(issue, clause.sentence, noun ?? clause.head, tokens);
  if (!words || makesOtherThing(words, tokens)) return null;
  const verb = noun ?? clause.head;
  if (words.from <= verb && verb < words.to) return DEED;
  if (words.from < verb) return noun === null && isSubject(words, clause, tokens) ? SUBJECT : null;
  // What "agreed to extend" extends stands behind the second verb.
  const from = inner && inner.head < words.from ? inner.head : verb;
  if (isParted(from, words, clause, clauses)) return null;
  const through = clauses.some(({ head }) => head > verb && head < words.from);
  return behind(from, words, through, tokens);
}

// Tokens of the mention; the verb's neighbourhood is searched, not the document.
function tokensOfIssue(
  { start, end }: IssueMention,
  sentence: number,
  near: number,
  tokens: readonly Token[],
): TokenRange | null {
  let from = near;
  while (from > 0 && tokens[from]!.start > start && tokens[from - 1]!.sentence === sentence) from -= 1;
  while (tokens[from]?.sentence === sentence && tokens[from]!.start < start) from += 1;
  if (tokens[from]?.start !== start) return null;
  let to = from;
  while (tokens[to]?.sentence === sentence && tokens[to]!.start < end) to += 1;
  return { from, to };
}

// "a strike committee", "the ceasefire's collapse" are other things than a strike and a ceasefire.
function makesOtherThing({ to }: TokenRange, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  if (!next || next.sentence !== tokens[to - 1]!.sentence) return false;
  if (/^['’]s?$/.test(next.text)) return true;
  if (next.text === '-') return true;
  return (next.pos === 'NOUN' || next.pos === 'PROPN') && !isPlan(next.lexeme) && !isTime(next.lexeme);
}

// What is said of the issue itself: "the strike was condemned", "the truce is a trick".
function isSubject(words: TokenRange, clause: Clause, tokens: readonly Token[]): boolean {
  const holds = clause.subjects.some(({ from, to }) => words.from >= from && words.from < to);
  if (!holds || !(clause.passive || clause.predicate !== null || clause.modal !== null)) return false;
  const opened = openedBy(words.from, tokens);
  return !opened.aside && (opened.at === null || opened.at < clause.subjects[0]!.from);
}

// A verb of its own between them, or one that the issue is the subject of: when, why, what for, or what else is done.
function isParted(from: number, words: TokenRange, own: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ index, head, link, subjects }) =>
      index !== own.index &&
      !LEADING.has(link) &&
      // "Fighters who laid down their arms": the thing may be the verb.
      ((head > from && head < words.to) ||
        subjects.some((subject) => subject.from > from && subject.from <= words.from && words.from < subject.to)),
  );
}

function behind(verb: number, { from }: TokenRange, through: boolean, tokens: readonly Token[]): Bearing | null {
  const { at, aside } = openedBy(from, tokens);
  if (aside) return null;
  if (at === null || at <= verb) return { part: 'object', preposition: null, through };
  const { lower, lexeme } = tokens[at]!;
  // "Before a truce" is what must come first, "before the truce" a time.
  if (lower === 'before') return isAny(tokens[at + 1]!.lexeme) ? { part: 'until', preposition: lower, through } : null;
  return isGoverning(lexeme) ? { part: 'object', preposition: lower, through } : null;
}

// The preposition that opens the phrase the word is in, "of" left aside, and whether it only says when or in return for what: "for the duration of a strike".
function openedBy(from: number, tokens: readonly Token[]): { readonly at: number | null; readonly aside: boolean } {
  const { sentence } = tokens[from]!;
  let aside = false;
  for (let at = from - 1; tokens[at]?.sentence === sentence; at -= 1) {
    const { pos, lexeme, lower } = tokens[at]!;
    if (isTime(lexeme) && tokens[at + 1]?.lower === 'of') aside = true;
    // "In return for a truce" is what somebody else gives.
    if (lower === 'for' && isReturn(tokens[at - 1]!.lexeme)) aside = true;
    if (pos === 'ADP' && lower !== 'of') return { at, aside };
    if (ENDS.has(pos)) break;
  }
  return { at: null, aside };
}

const isReturn = isAmong(['return', 'exchange']);
const isAny = isAmong(['a', 'an', 'any']);
const isPlan = isAmong(data.plans);
const isTime = isAmong(data.times);
const isGoverning = isAmong(data.governing);
const ENDS: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PART']);
const DEED: Bearing = { part: 'deed', preposition: null, through: false };
const SUBJECT: Bearing = { part: 'subject', preposition: null, through: false };
/** Clauses that carry on what the verb before them says: "agreed to extend", "said that it backs", "calls to end". */
const LEADING: ReadonlySet<Clause['link']> = new Set(['complement', 'noun']);

export interface Bearing {
  /** Whether the act is the issue ("walked out"), does something to it, is said of it, or must come before it. */
  readonly part: 'deed' | 'object' | 'subject' | 'until';
  /** That opens the issue's phrase; null where the verb takes it directly. */
  readonly preposition: string | null;
  /** By way of another verb: "accused them of ending the truce". */
  readonly through: boolean;
}
