import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { textHandler } from './escape.ts';
import { readerOf } from './reader.ts';

/** MDX for a tree: plain GFM wherever GFM suffices, the same bytes for the same tree. */
export function markdownOf(tree: Root): string {
  return writer.stringify(tree);
}

/** The tree of an MDX body, with positions. Throws a VFileMessage with `line` and `column` where it is no MDX. */
export function treeOf(body: string): Root {
  return readerOf(body).parse(body);
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { text: textHandler } })
  .freeze();
