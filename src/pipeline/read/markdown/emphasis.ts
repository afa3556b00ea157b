import type { Cut } from './cut.ts';

/**
 * Marks that close what is open go with those that opened it; the rest are characters like any other. Returns the place
 * behind them.
 */
export function emphasis(line: string, at: number, open: Run[], cuts: Cut[]): number {
  const mark = line[at]!;
  let end = at;
  while (line[end] === mark) end += 1;
  const before = line[at - 1] ?? ' ';
  const after = line[end] ?? ' ';
  const opens =
    !/\s/.test(after) &&
    (!MARK.test(after) || /\s/.test(before) || MARK.test(before)) &&
    !(mark === '_' && WORD.test(before));
  const closes =
    !/\s/.test(before) &&
    (!MARK.test(before) || /\s/.test(after) || MARK.test(after)) &&
    !(mark === '_' && WORD.test(after));
  let left = end - at;
  if (mark === '~' && left > 2) return end;
  while (closes && left > 0 && open.length > 0) {
    const own = lastOf(open, mark);
    if (own < 0) break;
    const run = open[own]!;
    const used = Math.min(left, run.left);
    cuts.push(
      { start: run.start + run.left - used, end: run.start + run.left, put: '' },
      { start: end - left, end: end - left + used, put: '' },
    );
    run.left -= used;
    left -= used;
    open.length = run.left > 0 ? own + 1 : own;
  }
  if (opens && left > 0) open.push({ mark, start: end - left, left });
  return end;
}

// Only the nearest few are looked at, so that a line of nothing but marks takes no longer than another.
function lastOf(open: readonly Run[], mark: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i -= 1) if (open[i]!.mark === mark) return i;
  return -1;
}

const MARK = /[\p{P}\p{S}]/u;
const WORD = /[\p{L}\p{N}]/u;
/** So many marks may be open at once: more are no emphasis, and would be looked through for each that closes. */
const DEPTH = 20;

/** Marks that stand side by side. */
export interface Run {
  readonly mark: string;
  readonly start: number;
  /** How many of its marks are still open. */
  left: number;
}
