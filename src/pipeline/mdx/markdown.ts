import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { textHandler } from './escape.ts';

/** MDX for a tree: plain GFM wherever GFM suffices, the same bytes for the same tree. */
export function markdownOf(tree: Root): string {
  return writer.stringify(tree);
}

/** The tree of an MDX body, with positions. Throws a VFileMessage with `line` and `column` where it is no MDX. */
export function treeOf(body: string): Root {
  return reader.parse(body);
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { text: textHandler } })
  .freeze();
