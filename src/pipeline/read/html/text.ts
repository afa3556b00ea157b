import { type Flow, newFlow } from '../flow.ts';
import { attribute, childrenOf, type Element, isElement, isFurniture, type Node } from './nodes.ts';

/** The text under a node as a reader sees it: blocks parted by blank lines, a table's rows as lines, items marked. */
export function textOfHtml(root: Node): string {
  const flow = newFlow();
  const lists: List[] = [];
  const stack: { node: Node; leave: boolean }[] = [{ node: root, leave: false }];
  while (stack.length > 0) {
    const { node, leave } = stack.pop()!;
    if (leave) {
      leaveElement(node as Element, flow, lists);
      continue;
    }
    if (node.nodeName === '#text' && 'value' in node) flow.words(node.value);
    if (isElement(node)) {
      if (isFurniture(node)) continue;
      if (node.tagName === 'pre') {
        preformatted(node, flow);
        continue;
      }
      enterElement(node, flow, lists);
      stack.push({ node, leave: true });
    }
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i -= 1) stack.push({ node: children[i]!, leave: false });
  }
  return flow.text();
}

function enterElement(element: Element, flow: Flow, lists: List[]): void {
  const name = element.tagName;
  if (name === 'br') flow.wrap();
  else if (name === 'q') flow.words('“');
  else if (name === 'ul' || name === 'ol') {
    if (lists.length === 0) flow.block();
    lists.push({ next: name === 'ol' ? startOf(element) : null });
  } else if (name === 'li') flow.item(markOf(lists.at(-1)));
  else if (name === 'tr') flow.line();
  else if (isBlock(element)) flow.block();
}

function leaveElement(element: Element, flow: Flow, lists: List[]): void {
  const name = element.tagName;
  if (name === 'q') flow.words('”');
  else if (name === 'ul' || name === 'ol') {
    lists.pop();
    if (lists.length === 0) flow.block();
  } else if (name === 'td' || name === 'th') {
    if (hasNextCell(element)) flow.words(' | ');
  } else if (name === 'tr' || name === 'li') flow.line();
  else if (isBlock(element)) flow.block();
}

// A paragraph that is all of an item or a cell is no block of its own.
function isBlock(element: Element): boolean {
  if (!BLOCKS.has(element.tagName)) return false;
  const parent = element.parentNode;
  if (!parent || !isElement(parent) || !TIGHT.has(parent.tagName)) return true;
  return (
    parent.childNodes.some((child) => isElement(child) && child !== element && BLOCKS.has(child.tagName)) &&
    parent.tagName === 'li'
  );
}

function preformatted(element: Element, flow: Flow): void {
  const parts: string[] = [];
  const stack: Node[] = [element];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (isElement(node) && isFurniture(node)) continue;
    stack.push(...[...childrenOf(node)].reverse());
  }
  flow.block();
  flow.verbatim(parts.join(''));
  flow.block();
}

function hasNextCell(cell: Element): boolean {
  const row = cell.parentNode;
  if (!row) return false;
  const cells = row.childNodes.filter((node) => node.nodeName === 'td' || node.nodeName === 'th');
  return cells.at(-1) !== cell;
}

function markOf(list: List | undefined): string {
  if (!list || list.next === null) return '- ';
  list.next += 1;
  return `${list.next - 1}. `;
}

function startOf(element: Element): number {
  const start = Number(attribute(element, 'start') ?? '1');
  return Number.isInteger(start) ? start : 1;
}

const TIGHT = new Set(['li', 'td', 'th']);

const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hgroup',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'caption',
  'dl',
  'dt',
  'dd',
  'hr',
  'address',
  'details',
  'summary',
  'form',
  'fieldset',
  'legend',
  'body',
]);

interface List {
  /** Number of the next item; null where the list has none. */
  next: number | null;
}
