import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The first line of a page that quotes a source, as words alone: who is named in it, then the exact words; null for none. */
export function outcomeOf(body: string): string | null {
  const root: Root = markdown.parse(body);
  const line = firstLine(root);
  return line && wordsOf(line).replace(/\s+/g, ' ').trim();
}

function firstLine(node: Nodes): Nodes | null {
  if (node.type === 'footnoteDefinition' || node.type === 'heading' || node.type === 'table') return null;
  if (node.type === 'paragraph') return node.children.some(isQuote) ? node : null;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = firstLine(child);
    if (found) return found;
  }
  return null;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isTally(node) || !('children' in node)) return '';
  return node.children.map(wordsOf).join('');
}

const isQuote = (node: Nodes) => node.type === 'mdxJsxTextElement' && node.name === 'Q';
const isTally = (node: Nodes) => node.type === 'mdxJsxTextElement' && node.name === 'Tally';
