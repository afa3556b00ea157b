import type { Reading, TokenRange } from '../reading.ts';
import { CONTENT, SPEAKER } from './crf.ts';
import { speakerAlone } from './speaker-run.ts';
import { withTail } from './tail.ts';
import { wholeClause } from './whole-clause.ts';

/** The speaker nearest to the cue, the largest content and its further parts among a window's labels; null without content. */
export function spansOf(reading: Reading, from: number, labels: Uint8Array, cue: number): Spans | null {
  const speakers = runsOf(labels, SPEAKER, from);
  // Behind a noun the verb may be the noun's own: "the refusal to go [was a mistake]".
  const contents = joined(runsOf(labels, CONTENT, from), speakers, cue)
    .map((run) =>
      reading.tokens[cue]!.pos === 'NOUN'
        ? tidied(reading, run)
        : withTail(reading, wholeClause(reading, tidied(reading, run)), cue),
    )
    .filter((run) => run.to > run.from)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const content =
    contents.find((run) => run.from > cue && OPENS_ANEW.has(reading.tokens[run.from]!.lower)) ?? contents[0];
  if (!content) return null;
  const rest = contents.filter(
    (run) => run !== content && saysSomething(reading, run) && isBeside(reading, run, content, cue),
  );
  const distance = ({ from: start, to }: TokenRange) => (start > cue ? start - cue : cue - to + 1);
  const nearest = speakers.sort((a, b) => distance(a) - distance(b))[0];
  return { speaker: nearest ? speakerAlone(reading, nearest, cue) : null, content, rest };
}

// "Lind, a farmer, is sure that …": a clause with its "that" is no second half of what goes before it.
function isBeside({ tokens }: Reading, part: TokenRange, content: TokenRange, cue: number): boolean {
  if (part.to > content.from && part.from < content.to) return false;
  return content.from < cue || part.to > cue || !OPENS_ANEW.has(tokens[content.from]!.lower);
}

const OPENS_ANEW: ReadonlySet<string> = new Set(['that', 'whether']);

// A further part says something: an adverb between subject and cue does not.
function saysSomething(reading: Reading, { from, to }: TokenRange): boolean {
  if (to - from < 3) return false;
  for (let i = from; i < to; i += 1) {
    const { pos } = reading.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || (i === from && reading.quoteAt[i] !== -1)) return true;
  }
  return false;
}

function runsOf(labels: Uint8Array, first: number, from: number): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] !== first && labels[i] !== first + 1) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === first + 1) to += 1;
    runs.push({ from: from + i, to: from + to });
    i = to - 1;
  }
  return runs;
}

// Parts of one content that only an adverb or a comma keeps apart are one.
function joined(runs: readonly TokenRange[], speakers: readonly TokenRange[], cue: number): TokenRange[] {
  const whole: TokenRange[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const blocked = (place: number) => last !== undefined && place >= last.to && place < run.from;
    if (last && run.from - last.to <= 6 && !blocked(cue) && !speakers.some((s) => blocked(s.from)))
      whole[whole.length - 1] = { from: last.from, to: run.to };
    else whole.push(run);
  }
  return whole;
}

// A quotation whose opening the content covers, or most of it, belongs to it whole; a comma or stop at its end does not.
function tidied(reading: Reading, run: TokenRange): TokenRange {
  let { from, to } = run;
  for (const place of [from, to - 1]) {
    const quoted = reading.quoteAt[place]!;
    if (quoted < 0) continue;
    const quotation = reading.quotations[quoted]!;
    const covered = Math.min(to, quotation.to) - Math.max(from, quotation.from);
    if (from > quotation.from && covered * 2 < quotation.to - quotation.from) continue;
    from = Math.min(from, quotation.from);
    to = Math.max(to, quotation.to);
  }
  while (to > from && reading.quoteAt[to - 1] === -1 && /^[,.;:]$/.test(reading.tokens[to - 1]!.text)) to -= 1;
  while (from < to && reading.quoteAt[from] === -1 && /^[,.;:]$/.test(reading.tokens[from]!.text)) from += 1;
  return { from, to };
}

export interface Spans {
  readonly speaker: TokenRange | null;
  readonly content: TokenRange;
  /** Further parts of the content, where cue and speaker interrupt it. */
  readonly rest: readonly TokenRange[];
}
