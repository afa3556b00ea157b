import { type Flow, newFlow } from '../flow.ts';
import { extractOfHtml } from '../html.ts';
import { plainInline } from './inlines.ts';

/**
 * The words of a Markdown text, block by block, and its first heading of the first rank. Read line by line and once,
 * since parsers of the whole grammar take time that grows with the square of what a hostile text holds.
 */
export function textOfMarkdown(source: string): { text: string; heading: string | null } {
  const lines = source.split('\n').map(withoutQuoteMarks);
  const references = new Set(lines.flatMap((line) => REFERENCE.exec(line)?.[1]?.toLowerCase() ?? []));
  const plain = (words: string) =>
    plainInline(words, (label) => references.has(label.toLowerCase()) || label.startsWith('^'));
  const flow = newFlow();
  let heading: string | null = null;
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) write(plain(open.join('\n')), flow);
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const next = lines[at + 1] ?? '';
    const rank = open.length === 0 || HEADING.test(line) ? rankOf(line, next) : null;
    const fence = FENCE.exec(line);
    if (rank) {
      close();
      flow.block();
      const words = plain(rank.words);
      flow.words(words);
      if (rank.first) heading ??= words.replace(/\s+/g, ' ').trim() || null;
      flow.block();
      at += rank.lines - 1;
    } else if (fence) {
      close();
      at = fenced(lines, at, fence[1]!, flow);
    } else if (HTML_BLOCK.test(line) && open.length === 0) at = html(lines, at, flow);
    else if (!line.trim() || RULE.test(line)) {
      close();
      flow.block();
    } else if (isTable(line, next)) {
      close();
      at = table(lines, at, plain, flow);
    } else if (!REFERENCE.test(line)) {
      const item = ITEM.exec(line);
      if (item) {
        close();
        flow.item(/\d/.test(item[1]!) ? `${Number.parseInt(item[1]!, 10)}. ` : '- ');
      }
      const words = item ? item[2]! : line.replace(NOTE, '').trimStart();
      // "**Ana Lind, baker**" above what she says is a line of its own.
      open.push(BOLD_LINE.test(words) ? `${words.trimEnd()}  ` : words);
    }
  }
  close();
  return { text: flow.text(), heading };
}

// "# Words #", or words with a line of "=" or "-" under them.
function rankOf(line: string, next: string): { words: string; first: boolean; lines: number } | null {
  const marked = HEADING.exec(line);
  if (marked) {
    const words = line.slice(marked[0].length).trim();
    return {
      words: /(?:^|[ \t])#+$/.test(words.slice(-20)) ? words.replace(/#+$/, '').trim() : words,
      first: marked[1] === '#',
      lines: 1,
    };
  }
  if (!line.trim() || ITEM.test(line) || !UNDERLINE.test(next)) return null;
  return { words: line.trim(), first: next.includes('='), lines: 2 };
}

// Two blanks before a line's end break the line.
function write(words: string, flow: Flow): void {
  for (const [i, line] of words.split('\n').entries()) {
    flow.words(i === 0 ? line : ` ${line}`);
    if (/ {2}$/.test(line)) flow.wrap();
  }
}

function fenced(lines: readonly string[], at: number, mark: string, flow: Flow): number {
  let end = at + 1;
  while (end < lines.length && !(lines[end]!.trim().startsWith(mark) && /^[`~]+\s*$/.test(lines[end]!.trim())))
    end += 1;
  flow.block();
  flow.verbatim(lines.slice(at + 1, end).join('\n'));
  flow.block();
  return end;
}

function html(lines: readonly string[], at: number, flow: Flow): number {
  const closing = CLOSING.find(([opening]) => opening.test(lines[at]!))?.[1];
  let end = at;
  if (closing) while (end < lines.length - 1 && !closing.test(lines[end]!)) end += 1;
  else while (end < lines.length - 1 && lines[end + 1]!.trim()) end += 1;
  flow.block();
  flow.verbatim(extractOfHtml(`<body>${lines.slice(at, end + 1).join('\n')}`).text);
  flow.block();
  return end;
}

function isTable(line: string, next: string): boolean {
  return line.includes('|') && /^[\s|:-]+$/.test(next) && /-/.test(next) && next.includes('|');
}

function table(lines: readonly string[], at: number, plain: (words: string) => string, flow: Flow): number {
  flow.block();
  let end = at;
  for (; end < lines.length && lines[end]!.includes('|'); end += 1) {
    if (end === at + 1) continue;
    const cells = lines[end]!.trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => plain(cell.replaceAll('\\|', '|')).trim());
    flow.line();
    flow.words(cells.join(' | '));
  }
  flow.block();
  return end - 1;
}

function withoutQuoteMarks(line: string): string {
  return line.replace(/^(?: {0,3}> ?)+/, '');
}

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const FENCE = /^\s*(`{3,}|~{3,})(?!.*`)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^\s*([-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
/** "[label]: address" defines a link; "[^1]: words" is a note and stays. */
const REFERENCE = /^ {0,3}\[([^\]^[][^\][]*)\]:[ \t]*\S+/;
const BOLD_LINE = /^(?:\*\*[^*]{2,120}\*\*|__[^_]{2,120}__):?[ \t]*$/;
const NOTE = /^ {0,3}\[\^[^\][]+\]:[ \t]*/;
const HTML_BLOCK =
  /^ {0,3}<(?:!--|\/?(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|dt|dd|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|meta|nav|ol|p|picture|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul|video)(?=[\s>/]|$))/i;
const CLOSING: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<script/i, /<\/script>/i],
  [/^ {0,3}<style/i, /<\/style>/i],
  [/^ {0,3}<pre/i, /<\/pre>/i],
];
