import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

/**
 * Rehype plugin: the first cell of a row heads it, each other cell carries the name of its column (a phone shows one
 * row at a time), figures stand in line, and the roles are spelled out, since a browser forgets them once a table is
 * laid out otherwise.
 */
export function tables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'table') describe(node);
    });
  };
}

function describe(table: Element): void {
  table.properties['role'] = 'table';
  const names: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'thead' || node.tagName === 'tbody') node.properties['role'] = 'rowgroup';
    if (node.tagName === 'tr') describeRow(node, names);
  });
  alignFigures(table, names.length);
}

// A column of figures alone, head and all.
function alignFigures(table: Element, columns: number): void {
  const rows: Element[][] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(cellsOf(node));
  });
  for (let column = 1; column < columns; column++) {
    const [, ...cells] = rows.map((row) => row[column]);
    if (!cells.every((cell) => cell && /^[\d,. ]+$/.test(textOf(cell)))) continue;
    for (const cell of rows.flatMap((row) => row[column] ?? [])) addClass(cell, 'figure');
  }
}

function describeRow(row: Element, names: string[]): void {
  row.properties['role'] = 'row';
  const cells = cellsOf(row);
  const isHead = names.length === 0;
  cells.forEach((cell, column) => {
    if (isHead) names.push(textOf(cell));
    if (isHead) Object.assign(cell.properties, { role: 'columnheader', scope: 'col' });
    else if (column === 0) head(cell);
    else Object.assign(cell.properties, { role: 'cell', dataLabel: names[column] ?? '' });
    mark(cell);
  });
}

// As a class, since the content security policy allows no style written into a page.
function mark(cell: Element): void {
  const { align: side, ...rest } = cell.properties;
  if (typeof side === 'string') cell.properties = { ...rest, className: [`align-${side}`] };
  // A position nobody reports steps back behind those that are.
  if (textOf(cell) === 'not reported') addClass(cell, 'silent');
}

function addClass({ properties }: Element, name: string): void {
  properties['className'] = [...[properties['className'] ?? []].flat().map(String), name];
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}

function head(cell: Element): void {
  cell.tagName = 'th';
  Object.assign(cell.properties, { role: 'rowheader', scope: 'row' });
}
