import { contentEnd } from '../content-end.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { subjectAfter, subjectBefore, tellsTime } from '../subjects.ts';
import { clauseBefore, opensClause } from './clauses.ts';
import type { Found } from './found.ts';

const SUBORDINATE = new Set([
  'when',
  'after',
  'as',
  'because',
  'while',
  'before',
  'during',
  'although',
  'though',
  'since',
  'if',
  'even',
  'unless',
  'until',
  'once',
  'despite',
  'by',
  'in',
  'on',
  'at',
]);
/** In tokens, its marks among them. */
const LONGEST_TITLE = 6;
const ENDS = new Set([',', ';', 'after', 'as', 'because', 'while', 'before', 'during', 'although', 'though', 'since']);

/** “…,” she said. “…,” said the minister. The talks failed, the minister said. The plan, she said, is dead. */
export function saidAfter(reading: Reading, at: number, found: readonly Found[]): Found | null {
  const cue = reading.cues[at];
  if (!cue?.takes.has('q') || cue.tense === 'ing' || cue.doubtful) return null;
  const { from } = sentenceAround(reading, at);
  const inverted = at > from && separates(reading, at - 1);
  const speaker = inverted ? subjectAfter(reading, at + 1) : subjectBefore(reading, at);
  if (!speaker) return null;
  const mark = inverted ? at - 1 : speaker.from - 1;
  if (mark < from || !separates(reading, mark)) return null;
  const after = inverted ? speaker.to : at + 1;
  const said =
    (isTitle(reading, mark, after) ? null : quotationSaid(reading, mark, from, found)) ??
    (cue.takes.has('c') || cue.lemma === 'tell' ? clauseSaid(reading, mark, after) : null);
  return said && { ...said, cue: { from: at, to: at + 1 }, speaker };
}

function quotationSaid(reading: Reading, mark: number, from: number, found: readonly Found[]): Said | null {
  const place = reading.quoteAt[mark] !== -1 ? mark : mark - 1;
  const quotation = reading.quotations[reading.quoteAt[place] ?? -1];
  if (!quotation) return null;
  if (found.slice(-4).some(({ content }) => content.from < quotation.to && content.to > quotation.from)) return null;
  const content = { from: startOfQuoted(reading, quotation.from, from), to: quotation.to };
  return { rule: 'quotation-said', content, rest: [], confidence: 0.95 };
}

// "On “Sunday Table,” Leary said he would …": a short quotation inside the sentence names something where a clause follows the verb.
function isTitle(reading: Reading, mark: number, after: number): boolean {
  const quotation = reading.quotations[reading.quoteAt[reading.quoteAt[mark] !== -1 ? mark : mark - 1] ?? -1];
  const { from, to } = sentenceAround(reading, after - 1);
  if (!quotation || quotation.from <= from || quotation.to - quotation.from > LONGEST_TITLE || after >= to)
    return false;
  const { lower, pos } = reading.tokens[after]!;
  if (tellsTime(reading.tokens[after + 1]?.lower ?? '')) return false;
  return opensClause(lower) || pos === 'PRON' || pos === 'DET';
}

// A quotation that begins inside a clause of its own ("They were “not serious,” she said") takes the clause with it.
function startOfQuoted(reading: Reading, quote: number, from: number): number {
  if (quote <= from || reading.quoteAt[quote - 1] !== -1) return quote;
  return /^[,:.?!]$/.test(reading.tokens[quote - 1]!.lower) ? quote : from;
}

function clauseSaid(reading: Reading, mark: number, after: number): Said | null {
  const { from, to } = sentenceAround(reading, mark);
  const before = clauseBefore(reading, mark);
  const whole = before && !SUBORDINATE.has(reading.tokens[from]!.lower) && isStatement(reading, before);
  if (whole)
    return endsSoon(reading, after, to) ? { rule: 'clause-said', content: before, rest: [], confidence: 0.85 } : null;
  // What stands before is the beginning of a clause that goes on behind the cue.
  if (reading.tokens[after]?.lower !== ',' || after + 2 >= to) return null;
  const content = { from: after + 1, to: contentEnd(reading, after + 1) };
  const hasVerb = reading.tokens.slice(content.from, content.to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return hasVerb && mark > from ? { rule: 'interrupted', content, rest: [{ from, to: mark }], confidence: 0.8 } : null;
}

// A clause with a subject: some noun or pronoun before its verb.
function isStatement(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    const { pos } = reading.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return i > from;
  }
  return false;
}

const separates = (reading: Reading, at: number) => reading.quoteAt[at] !== -1 || reading.tokens[at]!.lower === ',';

// Nothing but when, where and to whom follows, up to the next comma.
function endsSoon(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower, pos } = reading.tokens[i]!;
    if (ENDS.has(lower)) return true;
    if (reading.quoteAt[i] !== -1 || pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || opensClause(lower))
      return false;
  }
  return true;
}

type Said = Omit<Found, 'cue' | 'speaker'>;
