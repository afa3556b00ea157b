import type { Nodes } from 'hast';

/** The text of a node, as a reader of the page sees it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
