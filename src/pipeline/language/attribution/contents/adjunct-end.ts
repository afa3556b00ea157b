import type { Pos } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { isInPhrase } from '../../phrases/in-phrase.ts';
import { isTimeNoun } from '../../phrases/time-nouns.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { opensClause } from '../rules/clauses.ts';

/**
 * A content that is a thing, no clause, ends where the sentence goes on to tell when or in spite of what it was said:
 * "denounced the bill [as it passed the house]", "predicts a win [despite the polls]".
 */
export function adjunctEnd(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const { tokens, quoteAt } = reading;
  if (from < cue || opensClause(tokens[from]!)) return { from, to };
  for (let at = from + 1; at < to && !isFiniteVerb(reading, at); at += 1) {
    // "An “unconditional” truce | after five days of fighting": not of what is quoted.
    if (quoteAt[at] !== -1) continue;
    const end = tokens[at - 1]!.lower === ',' ? at - 1 : at;
    if (end > from && isNominal(reading, end - 1) && opensAdjunct(reading, at, cue)) return { from, to: end };
  }
  return { from, to };
}

function isNominal({ tokens }: Reading, at: number): boolean {
  const { pos, lexeme } = tokens[at]!;
  return NOMINAL.has(pos) || isObject(lexeme);
}

function opensAdjunct(reading: Reading, at: number, cue: number): boolean {
  const { tokens } = reading;
  const word = tokens[at]!.lower;
  if (word === 'despite' || word === 'amid') return true;
  const first = word === 'even' ? at + 1 : at;
  const opener = tokens[first]?.lower ?? '';
  if (opener === 'while' && tokens[first + 1]?.lower.endsWith('ing')) return true;
  // What is demanded now may itself be something "following the vote", or be asked for "after it has met".
  if (!isPastForm(tokens[cue]!)) return false;
  if (word === 'following') return isInPhrase(tokens[at + 1]?.pos);
  if (opener === 'after' && isWhile(reading, first + 1)) return true;
  return OPENERS.has(opener) && hasPastClause(reading, first + 1);
}

// "After | five days of fighting", "after | weeks of talks".
function isWhile({ tokens }: Reading, at: number): boolean {
  const unit = tokens[at]?.pos === 'NUM' ? at + 1 : at;
  const noun = tokens[unit];
  return noun?.pos === 'NOUN' && isTimeNoun(noun.lexeme) && /^(?:of|,|that)$/.test(tokens[unit + 1]?.lower ?? '');
}

// "After he spoke", "as the house voted": a subject and a verb of the past.
function hasPastClause({ clauseCodes: { clauses, at }, tokens }: Reading, from: number): boolean {
  const clause = clauses[at[from] ?? -1];
  if (clause?.form !== 'finite' || !clause.subjects.some((subject) => subject.from === from)) return false;
  const first = tokens[clause.from]!;
  return clause.modal === null && (PAST.has(first.lower) || (first.pos === 'VERB' && isPastForm(first)));
}

// A participle ("denouncing") is of the time of its sentence.
function isPastForm({ lower, lemma }: { readonly lower: string; readonly lemma: string }): boolean {
  return lower !== lemma && !(lower.endsWith('s') && lower.startsWith(lemma.slice(0, -1)));
}

function isFiniteVerb({ tokens, clauseCodes: { clauses, heads } }: Reading, at: number): boolean {
  const clause = heads[at]!;
  return tokens[at]!.pos === 'AUX' || (clause >= 0 && clauses[clause]!.form === 'finite');
}

const isObject = isAmong(['him', 'her', 'them', 'it']);
const NOMINAL: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'NUM']);
const OPENERS: ReadonlySet<string> = new Set([
  'as',
  'after',
  'while',
  'when',
  'though',
  'although',
  'because',
  'before',
]);
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);
