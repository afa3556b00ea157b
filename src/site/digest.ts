import type { Nodes, Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The first line of each section of a page that quotes a source, as words alone; tables and notes are none. */
export function digestOf(body: string): DigestLine[] {
  const root: Root = markdown.parse(body);
  const lines: DigestLine[] = [];
  let section: string | null = null;
  let taken = false;
  for (const node of root.children) {
    if (node.type === 'heading') {
      section = tidy(wordsOf(node));
      taken = false;
    }
    const line = taken ? null : firstLine(node);
    if (line === null) continue;
    lines.push({ section, ...partsOf(line) });
    taken = true;
  }
  return lines;
}

/** A line of a digest in one stretch of text. */
export function inOneLine({ who, words }: DigestLine): string {
  return who === null ? words : `${who} — ${words}`;
}

function firstLine(node: Nodes): Paragraph | null {
  if (node.type === 'footnoteDefinition' || node.type === 'heading' || node.type === 'table') return null;
  if (node.type === 'paragraph') return node.children.some(isQuote) ? node : null;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = firstLine(child);
    if (found) return found;
  }
  return null;
}

// Who is named stands before a dash of the page's own, which no source's words can be taken for.
function partsOf({ children }: Paragraph): Omit<DigestLine, 'section'> {
  const dash = children.findIndex((child) => child.type === 'text' && /— $/.test(child.value));
  const who = children.slice(0, dash + 1).map(wordsOf);
  const tally = children.find(isTally);
  return {
    who: dash === -1 ? null : tidy(who.join('').replace(/— $/, '')),
    words: tidy(
      children
        .slice(dash + 1)
        .map(wordsOf)
        .join(''),
    ),
    tally: tally && 'children' in tally ? tidy(tally.children.map(wordsOf).join('')) : null,
  };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isTally(node) || !('children' in node)) return '';
  return node.children.map(wordsOf).join('');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const isQuote = (node: Nodes) => node.type === 'mdxJsxTextElement' && node.name === 'Q';
const isTally = (node: Nodes) => node.type === 'mdxJsxTextElement' && node.name === 'Tally';

export interface DigestLine {
  /** The heading it stands under. */
  readonly section: string | null;
  readonly who: string | null;
  readonly words: string;
  /** "2 of 2 sources" */
  readonly tally: string | null;
}
