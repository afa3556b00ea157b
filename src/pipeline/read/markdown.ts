import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { statedDate } from './date.ts';
import { decode } from './decode.ts';
import { type Flow, newFlow } from './flow.ts';
import { extractOfHtml } from './html.ts';
import { type Extract, type Fault, NOTHING_STATED, type Stated } from './types.ts';

/**
 * The words of a Markdown text without its marks, since a quotation of it should read as its reader read it; what its
 * front matter states, and its first heading as title.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<Extract | Fault> {
  const decoded = decode(bytes);
  if ('rule' in decoded) return decoded;
  const { matter, body } = parted(decoded.text.replace(/^\uFEFF/, ''));
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
  const stated = statedInMatter(matter);
  return { text: textOf(tree), stated: { ...stated, title: stated.title ?? firstHeading(tree) } };
}

function parted(text: string): { matter: string; body: string } {
  const found = /^---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(text);
  return found ? { matter: found[1]!, body: text.slice(found[0].length) } : { matter: '', body: text };
}

function statedInMatter(matter: string): Stated {
  const values = valuesOf(matter);
  const text = (...keys: string[]) => {
    const value = keys.map((key) => values[key]).find((own) => typeof own === 'string' && own.trim());
    return typeof value === 'string' ? value.trim() : null;
  };
  return {
    ...NOTHING_STATED,
    title: text('title'),
    language: text('lang', 'language'),
    publisher: text('publisher', 'source'),
    author: text('author', 'byline'),
    published: statedDate(text('published', 'date', 'pubdate') ?? ''),
    url: /^https?:\/\/\S+$/.exec(text('url', 'canonical', 'link') ?? '')?.[0] ?? null,
    licence: text('licence', 'license'),
  };
}

// "failsafe" keeps every value a string, dates too; broken front matter states nothing.
function valuesOf(matter: string): Record<string, unknown> {
  try {
    const values: unknown = parseYaml(matter, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 0 });
    return values && typeof values === 'object' ? (values as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function textOf(tree: Root): string {
  const flow = newFlow();
  const stack: { node: Nodes; leave: boolean; mark: string }[] = [{ node: tree, leave: false, mark: '' }];
  while (stack.length > 0) {
    const { node, leave, mark } = stack.pop()!;
    if (leave) {
      leaveNode(node, flow, mark);
      continue;
    }
    enterNode(node, flow, mark);
    if (!('children' in node)) continue;
    stack.push({ node, leave: true, mark });
    const children: readonly Nodes[] = node.children;
    for (let i = children.length - 1; i >= 0; i -= 1)
      stack.push({ node: children[i]!, leave: false, mark: markOf(node, i) });
  }
  return flow.text();
}

function enterNode(node: Nodes, flow: Flow, mark: string): void {
  if (node.type === 'text' || node.type === 'inlineCode') flow.words(node.value);
  else if (node.type === 'break' || node.type === 'tableRow') flow.line();
  else if (node.type === 'listItem') flow.item(mark);
  else if (node.type === 'code') {
    flow.block();
    flow.verbatim(node.value);
    flow.block();
  } else if (node.type === 'html') html(node.value, flow);
  else if (startsBlock(node, mark)) flow.block();
}

function leaveNode(node: Nodes, flow: Flow, mark: string): void {
  if (node.type === 'tableCell' && mark !== LAST) flow.words(' | ');
  else if (node.type === 'listItem' || node.type === 'tableRow') flow.line();
  else if (startsBlock(node, mark)) flow.block();
}

// The first paragraph of an item goes on from its mark.
function startsBlock(node: Nodes, mark: string): boolean {
  if (node.type === 'list') return mark !== NESTED;
  return BLOCKS.has(node.type) && mark !== NESTED;
}

// A tag inside a line is markup and goes; a block of HTML is read as a page is.
function html(value: string, flow: Flow): void {
  if (/^<br\s*\/?>$/i.test(value)) flow.line();
  else if (/^<[a-z][^>]*>[\s\S]*<\/[a-z]/i.test(value)) {
    flow.block();
    flow.verbatim(extractOfHtml(value).text);
    flow.block();
  }
}

function markOf(parent: Nodes, index: number): string {
  if (parent.type === 'list') return parent.ordered ? `${(parent.start ?? 1) + index}. ` : '- ';
  if (parent.type === 'listItem') return index === 0 || parent.children[index]?.type === 'list' ? NESTED : '';
  if (parent.type === 'tableRow' && index === parent.children.length - 1) return LAST;
  return '';
}

function firstHeading(tree: Root): string | null {
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  return heading ? textOf({ type: 'root', children: [heading] }) || null : null;
}

const NESTED = 'nested';
const LAST = 'last';
const BLOCKS = new Set(['paragraph', 'heading', 'blockquote', 'table', 'thematicBreak', 'footnoteDefinition']);
