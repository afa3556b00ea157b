import { parseFragment } from 'parse5';
import type { Cut } from './cut.ts';

/** Takes out an element or a comment, and the angle brackets of an address; returns the place behind it. */
export function tag(line: string, at: number, cuts: Cut[]): number {
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

/** Puts the character that an entity stands for; returns the place behind it. */
export function entity(line: string, at: number, cuts: Cut[]): number {
  const found = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(line.slice(at, at + 40))?.[0];
  if (!found) return at + 1;
  cuts.push({ start: at, end: at + found.length, put: COMMON_ENTITIES.get(found) ?? decoded(found) });
  return at + found.length;
}

function decoded(found: string): string {
  const [node] = parseFragment(found).childNodes;
  return node && 'value' in node ? node.value : found;
}

const COMMON_ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
]);
/** In characters, so that a "<" that nothing closes is given up soon. */
const LONGEST_TAG = 2000;

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
