// The types of MDX's own nodes.

import type { Element, ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

/** A line that names more groups of sources than this is a list of mentions; its notes would crowd the margin. */
const MOST_GROUPS = 2;

/**
 * Rehype plugin, after `citations`: each citation of a line carries what a wide page shows beside it, as attributes that
 * a style sheet draws: the place of its sentence, and the sentence itself unless the line says it already. No text is
 * added to the page, so nobody hears, finds or copies a note twice. Pages in the folder `without` have none.
 */
export function sideNotes({ without }: { readonly without?: string } = {}) {
  return (tree: Root, file: { readonly path?: string }): void => {
    if (without && file.path?.startsWith(without)) return;
    const notes = notesOf(tree);
    visit(tree, 'element', (node) => {
      if (node.tagName === 'table' || 'dataFootnotes' in node.properties) return SKIP;
      if (node.tagName === 'p' || node.tagName === 'li') describe(node, notes);
      return undefined;
    });
  };
}

function describe(line: Element, notes: ReadonlyMap<string, Note>): void {
  const groups = line.children.filter((child) => isElement(child) && hasClass(child, 'cites')) as Element[];
  if (groups.length > MOST_GROUPS) return;
  const shown = line.children.flatMap((child) => spanOf(child) ?? []);
  for (const citation of groups.flatMap(({ children }) => children.filter(isElement))) {
    const link = citation.children.find(isElement);
    const note = notes.get(String(link?.properties['href']).slice(1));
    if (!note) continue;
    citation.properties['dataPlace'] = `${textOf(citation)}  ${note.place}`;
    if (!shown.some((span) => holds(span, note.span))) citation.properties['dataWords'] = note.words;
  }
}

function notesOf(tree: Root): Map<string, Note> {
  const notes = new Map<string, Note>();
  visit(tree, 'element', (node) => {
    const id = node.properties['id'];
    if (node.tagName !== 'li' || typeof id !== 'string' || !id.startsWith('fn-')) return undefined;
    const parts = node.children.flatMap((child) => (isElement(child) ? child.children : []));
    const span = parts.flatMap((part) => spanOf(part) ?? [])[0];
    const quote = parts.find((part) => spanOf(part) !== null);
    const link = parts.find((part) => isElement(part) && part.tagName === 'a');
    if (span && quote && link) notes.set(id, { span, words: textOf(quote), place: textOf(link) });
    return SKIP;
  });
  return notes;
}

/** What a quotation quotes; null for what is none. */
function spanOf(node: ElementContent): Span | null {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Q') return null;
  const at = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'at')?.value;
  const [, document, start, end] = /^(.*):(\d+)-(\d+)$/.exec(String(at)) ?? [];
  return document === undefined ? null : { document, start: Number(start), end: Number(end) };
}

const holds = (outer: Span, inner: Span) =>
  outer.document === inner.document && outer.start <= inner.start && outer.end >= inner.end;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

interface Span {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

interface Note {
  readonly span: Span;
  readonly words: string;
  /** "S2, sentence 4" */
  readonly place: string;
}
