import data from '../../../data/grammar.json' with { type: 'json' };
import { contentEnd } from '../contents/content-end.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/**
 * A content that breaks off before what cannot stand without it goes on: ", including two children", ", but rather to
 * wait"; and one that has only told the circumstance of its clause: "that, by the time they came, [it was over]".
 */
export function withTail(reading: Reading, run: TokenRange, cue: number): TokenRange {
  const { tokens } = reading;
  const comma = run.to;
  const { to: last } = sentenceAround(reading, run.to - 1);
  if (comma + 2 >= last || tokens[comma]!.lower !== ',' || reading.quoteAt[comma] !== -1) return run;
  if (!isCircumstance(reading, run) && !appends(reading, comma + 1)) return run;
  const to = contentEnd(reading, comma + 1);
  return cue >= comma && cue < to ? run : { from: run.from, to };
}

function appends({ tokens, quoteAt }: Reading, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return quoteAt[at] === -1 && (APPENDED.get(tokens[at]!.lower)?.has(next) ?? ALONE.has(tokens[at]!.lower));
}

// "That if it rains", "that by the time they came": the clause itself has not begun.
function isCircumstance({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (tokens[from]!.lower !== 'that') return false;
  const at = tokens[from + 1]?.lower === ',' ? from + 2 : from + 1;
  const opener = tokens[at]?.lower ?? '';
  const opens = SUBORDINATE.has(opener) || (opener === 'by' && tokens[at + 2]?.lower === 'time');
  return opens && !tokens.slice(at + 1, to).some(({ lower }) => lower === ',');
}

const ALONE: ReadonlySet<string> = new Set(['including', 'especially', 'particularly', 'notably', 'namely', 'plus']);
const APPENDED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['such', new Set(['as'])],
  ['along', new Set(['with'])],
  ['together', new Set(['with'])],
  ['as', new Set(['well'])],
  ['but', new Set(['rather', 'instead', 'not', 'only'])],
  ['rather', new Set(['than'])],
  ['instead', new Set(['of'])],
]);
/** "So" and "otherwise" open the clause itself. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  [...data.conditions, ...data.reasons, ...data.times].filter((word) => word !== 'so' && word !== 'otherwise'),
);
