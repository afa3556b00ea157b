import type { Element, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

/** What a page counts of every line where there is one document: it tells a reader nothing. */
export const LONE_SOURCE = '1 of 1 source';

/** Rehype plugin: leaves out how many sources report a line where there is only one, and a column of nothing else. */
export function loneSource() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'table') dropColumn(node);
    });
    visit(tree, 'mdxJsxTextElement', (node, at, parent) => {
      if (node.name !== 'Tally' || textOf(node) !== LONE_SOURCE || !parent || at === undefined) return undefined;
      parent.children.splice(at, 1);
      return [SKIP, at];
    });
  };
}

// The last of a table.
function dropColumn(table: Element): void {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node);
  });
  const last = rows.map((row) => row.children.findLast((child) => child.type === 'element'));
  const [, ...told] = last;
  if (told.length === 0 || !told.every((cell) => cell && textOf(cell).trim() === LONE_SOURCE)) return;
  for (const row of rows) row.children = row.children.filter((child) => !last.includes(child as Element));
}
