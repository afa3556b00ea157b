import { parseFragment } from 'parse5';

/**
 * The words of a line of Markdown without its marks: emphasis, links, code spans, tags, escapes. A line break that the
 * author asked for is two blanks and "\n". `defined` tells which link references the document defines. Linear in the line's length.
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

function tag(line: string, at: number, cuts: Cut[]): number {
  const rest = line.slice(at, at + LONGEST_TAG);
  const address = /^<((?:https?|mailto):[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest);
  if (address) {
    cuts.push(
      { start: at, end: at + 1, put: '' },
      { start: at + address[0].length - 1, end: at + address[0].length, put: '' },
    );
    return at + address[0].length;
  }
  const found = /^<!--[\s\S]*?-->|^<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i.exec(rest);
  if (!found || (found[1] && !TAGS.has(found[1].toLowerCase()))) return at + 1;
  cuts.push({ start: at, end: at + found[0].length, put: /^br$/i.test(found[1] ?? '') ? '  \n' : '' });
  return at + found[0].length;
}

function entity(line: string, at: number, cuts: Cut[]): number {
  const found = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(line.slice(at, at + 40))?.[0];
  if (!found) return at + 1;
  cuts.push({ start: at, end: at + found.length, put: COMMON_ENTITIES.get(found) ?? decoded(found) });
  return at + found.length;
}

function decoded(found: string): string {
  const [node] = parseFragment(found).childNodes;
  return node && 'value' in node ? node.value : found;
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

// Marks that close what is open go with those that opened it; the rest are characters like any other.
function emphasis(line: string, at: number, open: Run[], cuts: Cut[]): number {
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
const MARK = /[\p{P}\p{S}]/u;
const WORD = /[\p{L}\p{N}]/u;
const COMMON_ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
]);
const LONGEST_TAG = 2000;
const LONGEST_TARGET = 2000;
const LONGEST_LABEL = 1000;
const DEPTH = 20;

/** Elements that stand inside a line; other things in angle brackets are text. */
const TAGS = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'br',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'div',
  'p',
  'center',
  'details',
  'summary',
  'picture',
  'source',
  'video',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'blockquote',
  'pre',
]);

interface Cut {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly put: string;
}

interface Run {
  readonly mark: string;
  readonly start: number;
  /** How many of its marks are still open. */
  left: number;
}
