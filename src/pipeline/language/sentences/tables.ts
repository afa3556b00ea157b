import type { Span } from '#src/schema/evidence.ts';
import data from '../../data/table-words.json' with { type: 'json' };
import { skipBlanks, trimBlanks } from '../../wording/blanks.ts';
import type { Paragraph } from '../../wording/paragraphs.ts';
import { tellsStance, wordsOfCell } from '../phrases/tells-stance.ts';

const PARTIES: ReadonlySet<string> = new Set(data.parties);
const TOPICS: ReadonlySet<string> = new Set(data.topics);
const POSITIONS: ReadonlySet<string> = new Set(data.positions);
const DEMANDS: ReadonlySet<string> = new Set(data.demands);
const BARS = /[ \u00a0]{0,20}\||\t+| {3,}/g;
/** In characters; no row of such a table is longer. */
const LONGEST_ROW = 2000;
const FEWEST_ROWS = 2;
const NOTHING_ASKED: readonly boolean[] = [];

/**
 * By paragraph the cells of each row of a table of who wants what: with a row for each party, or a column; a cell that tells a position
 * has the cell that names whose it is. Rows of other tables are none.
 */
export function cellsOf(text: string, paragraphs: readonly Paragraph[]): ReadonlyMap<number, readonly Cell[]> {
  const found = new Map<number, readonly Cell[]>();
  for (const run of runsOf(text, paragraphs)) {
    const rows = run.map((at) => ({ at, cells: cellsIn(text, paragraphs[at]!) }));
    const labels = labelsIn(rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end))));
    if (labels === null) continue;
    for (const [row, { at, cells }] of rows.entries()) {
      const told = cells.map((cell, column) => ({ ...cell, of: of(labels, row, column, cells, text) }));
      found.set(
        at,
        told.flatMap(({ of, ...span }, column) => {
          const label = of === null ? null : rows[of.row]!.cells[of.column]!;
          const asked = label !== null && (labels.asked[column] ?? false);
          return span.start < span.end ? [{ ...span, label, asked }] : [];
        }),
      );
    }
  }
  return found;
}

// Rows in lines one after the other, past the line that parts the head from them.
function* runsOf(text: string, paragraphs: readonly Paragraph[]): Generator<number[]> {
  let run: number[] = [];
  for (const [at, one] of paragraphs.entries()) {
    const before = paragraphs[at - 1];
    const goesOn = before !== undefined && !/\n[^\S\n]*\n/.test(text.slice(before.end, one.start));
    const isHead = one.form === 'rule' && one.end - one.start > 2 && text.slice(one.start, one.end).includes('|');
    if (!goesOn || !(one.form === 'row' || isHead)) {
      if (run.length >= FEWEST_ROWS) yield run;
      run = [];
    }
    if (one.form === 'row' && one.end - one.start <= LONGEST_ROW) run.push(at);
  }
  if (run.length >= FEWEST_ROWS) yield run;
}

function cellsIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const closed = words.length > 1 && words.startsWith('|') && words.endsWith('|');
  const [first, last] = closed ? [1, words.length - 1] : [0, words.length];
  const cells: Span[] = [];
  let from = first;
  const push = (to: number) => {
    const at = skipBlanks(text, start + from, start + to);
    cells.push({ start: at, end: Math.max(at, trimBlanks(text, at, start + to)) });
  };
  for (const bar of words.matchAll(BARS)) {
    if (bar.index < first || bar.index + bar[0].length > last) continue;
    push(bar.index);
    from = bar.index + bar[0].length;
  }
  push(last);
  return cells;
}

// By its head, else by how its cells open.
function labelsIn(rows: readonly (readonly string[])[]): Labels | null {
  const [head] = rows;
  const width = head?.length ?? 0;
  if (!head || width < 2 || rows.some(({ length }) => length !== width)) return null;
  const [first, others] = [wordsOfCell(head[0]!), head.slice(1).map(wordsOfCell)];
  const columns = others.map((words) => words.some((word) => POSITIONS.has(word)));
  const opening = (from: number) => rows.slice(from).flatMap((row) => row.slice(1).filter((cell) => cell !== ''));
  const telling = (from: number) => {
    const cells = opening(from);
    return cells.length > 0 && cells.filter(tellsStance).length * 2 >= cells.length;
  };
  const asked = [false, ...others.map((words) => words.some((word) => DEMANDS.has(word)))];
  if (columns.includes(true) && rows.length > 1) return { by: 'row', columns, asked, head: true };
  const isParty = first.some((word) => PARTIES.has(word));
  if (isParty && telling(1)) return { by: 'row', columns, asked: NOTHING_ASKED, head: true };
  const isTopic = first.length === 0 || first.some((word) => TOPICS.has(word));
  if (isTopic && others.length > 1 && head.slice(1).every((cell) => /^\p{Lu}/u.test(cell)) && telling(1))
    return { by: 'column', columns, asked: NOTHING_ASKED, head: true };
  const isHeadless = rows.every(([label, ...cells]) => /^\p{Lu}/u.test(label!) && cells.some(tellsStance));
  return isHeadless ? { by: 'row', columns, asked: NOTHING_ASKED, head: false } : null;
}

// The cell that names whose position a cell tells; null for one that tells none.
function of(
  { by, columns, head }: Labels,
  row: number,
  column: number,
  cells: readonly Span[],
  text: string,
): { row: number; column: number } | null {
  if (column === 0 || (head && row === 0)) return null;
  const cell = text.slice(cells[column]!.start, cells[column]!.end);
  const tells = tellsStance(cell) || (by === 'row' && columns[column - 1]! && wordsOfCell(cell).length > 1);
  if (!tells) return null;
  return by === 'row' ? { row, column: 0 } : { row: 0, column };
}

interface Labels {
  readonly by: 'row' | 'column';
  /** Which columns, but for the first, the head says are positions. */
  readonly columns: readonly boolean[];
  /** Which columns the head says are demands. */
  readonly asked: readonly boolean[];
  readonly head: boolean;
}

/** A cell that has words. */
export interface Cell extends Span {
  /** The one that names whose position it tells. */
  readonly label: Span | null;
  /** The head of its column says that it is asked for. */
  readonly asked: boolean;
}
