import type { Root } from 'mdast';
import { treeOf } from './markdown.ts';
import { splitPage } from './matter.ts';
import { type Note, notesOf } from './notes.ts';

/**
 * A page read back from its own text; throws as `treeOf` does where that is no MDX. The ledger and the proof read every
 * page, and nothing else of a briefing takes as long: what a page was read as is kept as long as the page itself. It is
 * shared, and nobody may change it.
 */
export function readPage(page: { readonly text: string }): PageRead {
  const before = known.get(page);
  if (before) return before;
  const { body, line: firstLine } = splitPage(page.text) ?? { body: page.text, line: 1 };
  const tree = treeOf(body);
  const read = { tree, notes: notesOf(tree), firstLine };
  known.set(page, read);
  return read;
}

const known = new WeakMap<object, PageRead>();

export interface PageRead {
  readonly tree: Root;
  readonly notes: readonly Note[];
  /** Line of the file on which the tree's first line stands. */
  readonly firstLine: number;
}
