import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { subjectAfter, subjectBefore } from '../subjects.ts';
import { clauseBefore, opensClause } from './clauses.ts';
import type { Found } from './found.ts';

/** “…,” she said. “…,” said the minister. The talks failed, the minister said. */
export function saidAfter(reading: Reading, at: number, found: readonly Found[]): Found | null {
  const cue = reading.cues[at];
  if (!cue || !cue.takes.has('q') || cue.tense === 'ing' || cue.doubtful) return null;
  const { from, to } = sentenceAround(reading, at);
  const mark = separatorBefore(reading, at, from);
  const speaker = mark === at - 1 ? subjectAfter(reading, at + 1) : subjectBefore(reading, at);
  if (!speaker) return null;
  const left = mark === at - 1 ? mark : speaker.from - 1;
  if (left < from || !separates(reading, left)) return null;
  const quoted = reading.quoteAt[left] !== -1 ? left : left - 1;
  const quotation = reading.quoteAt[quoted]! !== -1 ? reading.quotations[reading.quoteAt[quoted]!] : undefined;
  if (quotation) {
    const content = taken(found, quotation)
      ? null
      : { from: startOfQuoted(reading, quotation.from, from), to: quotation.to };
    return (
      content && { rule: 'quotation-said', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.95 }
    );
  }
  const after = mark === at - 1 ? speaker.to : at + 1;
  if (!cue.takes.has('c') || !endsSoon(reading, after, to)) return null;
  const content = clauseBefore(reading, left);
  return (
    content && { rule: 'clause-said', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.85 }
  );
}

// A quotation that begins inside a clause of its own ("They were “not serious,” she said") takes the clause with it.
function startOfQuoted(reading: Reading, quote: number, from: number): number {
  if (quote <= from || reading.quoteAt[quote - 1] !== -1) return quote;
  const before = reading.tokens[quote - 1]!.lower;
  return /^[,:.?!]$/.test(before) ? quote : from;
}

function separatorBefore(reading: Reading, at: number, from: number): number {
  return at - 1 >= from && separates(reading, at - 1) ? at - 1 : -1;
}

const separates = (reading: Reading, at: number) => reading.quoteAt[at] !== -1 || reading.tokens[at]!.lower === ',';

function endsSoon(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (reading.tokens[i]!.pos === 'VERB' || reading.quoteAt[i] !== -1 || opensClause(reading.tokens[i]!.lower))
      return false;
  return true;
}

function taken(found: readonly Found[], range: TokenRange): boolean {
  return found.slice(-4).some(({ content }) => content.from < range.to && content.to > range.from);
}
