import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { textHandler } from './escape.ts';
import { joined, piecesOf } from './pieces.ts';
import { readerOf } from './reader.ts';

/** MDX for a tree: plain GFM wherever GFM suffices, the same bytes for the same tree. */
export function markdownOf(tree: Root): string {
  return writer.stringify(tree);
}

/** The tree of an MDX body, with positions. Throws a VFileMessage with `line` and `column` where it is no MDX. */
export function treeOf(body: string): Root {
  const pieces = piecesOf(body);
  if (pieces.length > 1) {
    try {
      return joined(pieces, whole);
    } catch {
      // A fault has its place in the whole; or what opens in one piece closes in another.
    }
  }
  return whole(body);
}

function whole(body: string): Root {
  return readerOf(body).parse(body);
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { text: textHandler } })
  .freeze();
