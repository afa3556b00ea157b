import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Table as MarkdownTable,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, ComposedPage, Inline, Quote, SourceNote, StatementBlock, Table } from '../compose/blocks.ts';
import { blanks } from '../mdx/blanks.ts';
import { textNodes } from '../mdx/escape.ts';

/** The Markdown tree of a page's body: blocks in order, then a footnote for each sentence it cites. */
export function treeOfPage(page: Pick<ComposedPage, 'blocks' | 'notes'>): Root {
  const labels = new Map(page.notes.map(({ sentence, label }) => [sentence, label]));
  return { type: 'root', children: [...page.blocks.map((block) => flow(block, labels)), ...page.notes.map(footnote)] };
}

function flow(block: Block, labels: Labels): RootContent {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.depth, children: phrasing(block.children, labels) };
    case 'paragraph':
      return paragraph(block.children, labels);
    case 'list':
      return {
        type: 'list',
        spread: false,
        children: block.items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item, labels)] })),
      };
    case 'table':
      return table(block, labels);
    case 'statement':
      return statement(block, labels);
    case 'note':
      return element('Note', {}, [{ type: 'paragraph', children: textNodes(blanks(block.text).trim()) }]);
  }
}

function statement({ id, party, act, lead, quotes }: StatementBlock, labels: Labels): MdxJsxFlowElement {
  const attributes = { id, ...(party === null ? {} : { party }), act };
  return element('Statement', attributes, [
    paragraph(lead, labels),
    { type: 'blockquote', children: quotes.map((quote) => paragraph(quote, labels)) },
  ]);
}

function table({ role, head, rows }: Table, labels: Labels): RootContent {
  const row = (cells: readonly (readonly Inline[])[]): MarkdownTable['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell, labels) })),
  });
  const grid: MarkdownTable = { type: 'table', align: head.map(() => null), children: [row(head), ...rows.map(row)] };
  if (role === 'plain') return grid;
  return element(role === 'facts' ? 'KeyFacts' : 'Matrix', {}, [grid]);
}

function footnote({ label, quote, place, href }: SourceNote): FootnoteDefinition {
  const link: PhrasingContent = { type: 'link', url: href, children: textNodes(place) };
  const children: PhrasingContent[] = [quoted(quote), { type: 'text', value: ' ' }, link];
  return { type: 'footnoteDefinition', identifier: label, label, children: [{ type: 'paragraph', children }] };
}

function paragraph(children: readonly Inline[], labels: Labels): Paragraph {
  return { type: 'paragraph', children: phrasing(children, labels) };
}

function phrasing(children: readonly Inline[], labels: Labels): PhrasingContent[] {
  return children.flatMap((child) => inline(child, labels));
}

function inline(child: Inline, labels: Labels): PhrasingContent[] {
  switch (child.type) {
    case 'words':
      return textNodes(blanks(child.value));
    case 'strong':
      return [{ type: 'strong', children: phrasing(child.children, labels) }];
    case 'quote':
      return [quoted(child)];
    case 'party':
      return [inlineElement('Party', { id: child.id }, textNodes(blanks(child.name)))];
    case 'tally':
      return [inlineElement('Tally', {}, textNodes(child.value))];
    case 'cite':
      return [reference(child.sentence, labels)];
    case 'anchor':
      return [{ type: 'link', url: child.href, children: phrasing(child.children, labels) }];
  }
}

function quoted({ document, start, end, words, differs }: Quote): MdxJsxTextElement {
  const children: PhrasingContent[] = [];
  let from = start;
  for (const span of differs) {
    children.push(...textNodes(blanks(words.slice(from - start, span.start - start))));
    children.push(inlineElement('Differs', {}, textNodes(blanks(words.slice(span.start - start, span.end - start)))));
    from = span.end;
  }
  children.push(...textNodes(blanks(words.slice(from - start))));
  return inlineElement('Q', { at: `${document}:${start}-${end}` }, children);
}

function reference(sentence: string, labels: Labels): PhrasingContent {
  const label = labels.get(sentence);
  if (label === undefined) throw new Error(`sentence ${sentence} is cited but has no note`);
  return { type: 'footnoteReference', identifier: label, label };
}

function element(
  name: string,
  attributes: Attributes,
  children: (BlockContent | DefinitionContent)[],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(attributes), children };
}

function inlineElement(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributesOf(attributes), children };
}

function attributesOf(attributes: Attributes): MdxJsxTextElement['attributes'] {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}

type Labels = ReadonlyMap<string, string>;
type Attributes = Readonly<Record<string, string>>;
