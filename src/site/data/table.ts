import { stringify } from 'csv-stringify/sync';
import type { Briefing } from '../briefings.ts';

/**
 * Records as a table that spreadsheets open: UTF-8 with its mark, a line a record, lines ended as RFC 4180 has them. Words
 * stand in one line; a cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  briefing: Briefing,
  site: URL | undefined,
): string {
  const head = columns.map(({ title }) => title);
  const cells = rows.map((row) => columns.map(({ of }) => inOneLine(of(row, briefing, site))));
  return stringify([head, ...cells], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // "-3" as a number is no formula.
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}

function inOneLine(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell;
}

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row, briefing: Briefing, site: URL | undefined) => Cell;
}

type Cell = string | number | null;
