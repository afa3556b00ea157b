import type { Cut } from './cut.ts';
import { emphasis, type Run } from './emphasis.ts';
import { entity, tag } from './tags.ts';

/**
 * The words of a line of Markdown without its marks: emphasis, links, code spans, tags, escapes. A line break that the
 * author asked for is two blanks and "\n". `defined` tells which link references the document defines. Linear in the line's
 * length.
 */
export function plainInline(line: string, defined: (reference: string) => boolean): string {
  const cuts: Cut[] = [];
  const stars: Run[] = [];
  const brackets: number[] = [];
  const ticks = tickRuns(line);
  let at = 0;
  while (at < line.length) {
    const mark = line[at]!;
    if (mark === '\\') at = escaped(line, at, cuts);
    else if (mark === '`') at = code(line, at, ticks, cuts);
    else if (mark === '<') at = tag(line, at, cuts);
    else if (mark === '&') at = entity(line, at, cuts);
    else if (mark === '[') {
      brackets.push(at);
      at += 1;
    } else if (mark === ']') at = link(line, at, brackets, defined, cuts);
    else if (mark === '*' || mark === '_' || mark === '~') at = emphasis(line, at, stars, cuts);
    else at += 1;
  }
  return withoutCuts(line, cuts);
}

function escaped(line: string, at: number, cuts: Cut[]): number {
  const next = line[at + 1];
  if (next === '\n') cuts.push({ start: at, end: at + 1, put: '  ' });
  else if (next !== undefined && PUNCTUATION.test(next)) {
    cuts.push({ start: at, end: at + 1, put: '' });
    return at + 2;
  }
  return at + 1;
}

// The places of the runs of backticks by their length, last first.
function tickRuns(line: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of [...line.matchAll(/`+/g)].reverse()) {
    const places = runs.get(run.length) ?? [];
    places.push(index);
    runs.set(run.length, places);
  }
  return runs;
}

function code(line: string, at: number, ticks: Map<number, number[]>, cuts: Cut[]): number {
  let end = at;
  while (line[end] === '`') end += 1;
  const waiting = ticks.get(end - at) ?? [];
  while (waiting.length > 0 && waiting.at(-1)! < end) waiting.pop();
  const close = waiting.at(-1);
  if (close === undefined) return end;
  cuts.push({ start: at, end, put: '' }, { start: close, end: close + end - at, put: '' });
  return close + end - at;
}

// A link keeps its text, an image and a reference to a note keep nothing.
function link(
  line: string,
  at: number,
  brackets: number[],
  defined: (reference: string) => boolean,
  cuts: Cut[],
): number {
  const open = brackets.pop();
  if (open === undefined) return at + 1;
  const text = line.slice(open + 1, at);
  const end = linkEnd(line, at, text, defined);
  if (end === null) return at + 1;
  const image = line[open - 1] === '!';
  if (image || text.startsWith('^')) cuts.push({ start: image ? open - 1 : open, end, put: '' });
  else cuts.push({ start: open, end: open + 1, put: '' }, { start: at, end, put: '' });
  return end;
}

function linkEnd(line: string, at: number, text: string, defined: (reference: string) => boolean): number | null {
  const rest = line.slice(at + 1, at + 1 + LONGEST_TARGET);
  const target = /^\(\s*(?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/.exec(rest);
  if (target) return at + 1 + target[0].length;
  if (text.length > LONGEST_LABEL) return null;
  const reference = /^\[([^\][]*)\]/.exec(rest);
  if (reference && defined(reference[1] || text)) return at + 1 + reference[0].length;
  return defined(text) ? at + 1 : null;
}

function withoutCuts(line: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, put } of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    parts.push(line.slice(at, start), put);
    at = end;
  }
  parts.push(line.slice(at));
  return parts.join('');
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** In characters, so that a bracket that nothing closes is given up soon. */
const LONGEST_TARGET = 2000;
const LONGEST_LABEL = 1000;
