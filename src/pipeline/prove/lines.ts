import type { Nodes } from 'mdast';
import type { EvidenceSentence } from '#src/schema/evidence.ts';
import { attributeOf, type Component, isComponent, readableText } from '../mdx/readable-text.ts';
import type { ParsedPage } from './page.ts';
import { type CitedSpan, type Sources, spanAt } from './sources.ts';

/**
 * The lines of a page: paragraphs, rows of tables below their heads, statements as a whole. Headings, notes and what an
 * editor notes in his own name are none. A quotation whose span does not resolve is left to gate 1.
 */
export function linesOf(page: ParsedPage, sources: Sources): Line[] {
  const sentences = new Map(
    page.notes.flatMap(({ label, sentence }) => (sentence === null ? [] : [[label, sentence] as const])),
  );
  return lineNodes(page.tree).map((node) => {
    const line: Line = { page, node, quotes: [], sentences: [], words: [], parties: [], tallies: [], text: '' };
    read(node, line, sentences, sources);
    return line;
  });
}

function lineNodes(node: Nodes): Nodes[] {
  if (node.type === 'footnoteDefinition' || node.type === 'heading' || isComponent(node, 'Note')) return [];
  if (node.type === 'paragraph' || isComponent(node, 'Statement')) return [node];
  if (node.type === 'table') return node.children.slice(1);
  return 'children' in node ? node.children.flatMap(lineNodes) : [];
}

function read(node: Nodes, line: Line, notes: ReadonlyMap<string, string>, sources: Sources): void {
  if (node.type === 'footnoteReference') {
    const sentence = sources.sentences.get(notes.get(node.identifier) ?? '');
    if (sentence && !line.sentences.includes(sentence)) line.sentences.push(sentence);
    return;
  }
  if (isComponent(node, 'Q') || isComponent(node, 'Party') || isComponent(node, 'Tally'))
    readComponent(node, line, sources);
  else if (node.type === 'text') {
    line.words.push(node.value);
    line.text += node.value;
  } else if ('children' in node) {
    for (const child of node.children) read(child, line, notes, sources);
    if (node.type === 'paragraph' || node.type === 'tableCell') line.text += ' ';
  }
}

function readComponent(node: Component, line: Line, sources: Sources): void {
  const words = readableText(node);
  line.text += words;
  if (node.name === 'Party') line.parties.push({ node, id: attributeOf(node, 'id') ?? '', name: words });
  if (node.name === 'Tally') line.tallies.push({ node, value: words });
  if (node.name !== 'Q') return;
  const span = spanAt(attributeOf(node, 'at'), sources);
  if (typeof span !== 'string') line.quotes.push({ node, ...span });
}

export interface Line {
  readonly page: ParsedPage;
  readonly node: Nodes;
  readonly quotes: LineQuote[];
  /** Those its notes name. */
  readonly sentences: EvidenceSentence[];
  /** What is neither quotation nor party nor tally, piece by piece. */
  readonly words: string[];
  readonly parties: { readonly node: Component; readonly id: string; readonly name: string }[];
  readonly tallies: { readonly node: Component; readonly value: string }[];
  /** All a reader sees of it. */
  text: string;
}

export interface LineQuote extends CitedSpan {
  readonly node: Component;
}
