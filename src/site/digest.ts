import type { Nodes, Paragraph } from 'mdast';
import { LONE_SOURCE } from './markdown/lone-source.ts';
import { pageTree } from './page-tree.ts';

/** The first line of each section of a page that quotes a source, as words alone; tables and notes are none. */
export function digestOf(body: string): DigestLine[] {
  const lines: DigestLine[] = [];
  let section: string | null = null;
  let taken = false;
  for (const node of pageTree(body).children) {
    if (node.type === 'heading') {
      section = tidy(textWithoutTallies(node));
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

// Who is named stands before a dash or a colon of the page's own; behind the last words quoted, first what the page says in
// brackets of whom they mean, "(she: Ana Lind)", then what it remarks.
function partsOf({ children }: Paragraph): Omit<DigestLine, 'section'> {
  const glossed = children.findIndex(opensGloss);
  const mark = children
    .slice(0, glossed === -1 ? children.length : glossed)
    .findLastIndex((child, place) => isMark(child) && isQuote(children[place + 1]));
  const end = children.findLastIndex(isQuote) + 1;
  const rest = children.slice(end);
  const behind = allWords(rest);
  const gloss = behind.slice(0, behind.lastIndexOf(')') + 1);
  const tally = rest.find(isTally);
  const remarks = [
    ...(tally && 'children' in tally ? [allWords(tally.children)] : []),
    ...behind.slice(gloss.length).split('·'),
  ];
  return {
    who: mark === -1 ? null : tidy(allWords(children.slice(0, mark + 1))).replace(/(?: —|:)$/, ''),
    words: tidy(allWords(children.slice(mark + 1, end)) + gloss),
    tally:
      remarks
        .map(tidy)
        .filter((remark) => remark !== '' && remark !== LONE_SOURCE)
        .join(' · ') || null,
  };
}

const allWords = (nodes: readonly Nodes[]) => nodes.map(textWithoutTallies).join('');

function textWithoutTallies(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isTally(node) || !('children' in node)) return '';
  return allWords(node.children);
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const isMark = (node: Nodes) => node.type === 'text' && /(?: —|:) $/.test(node.value);
const opensGloss = (node: Nodes) => node.type === 'text' && / \($/.test(node.value);
const isQuote = (node: Nodes | undefined) => node?.type === 'mdxJsxTextElement' && node.name === 'Q';
const isTally = (node: Nodes) => node.type === 'mdxJsxTextElement' && node.name === 'Tally';

export interface DigestLine {
  /** The heading it stands under. */
  readonly section: string | null;
  readonly who: string | null;
  readonly words: string;
  /** "2 of 2 sources · dates differ" */
  readonly tally: string | null;
}
