import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A page's body as a tree. */
export function pageTree(body: string): Root {
  return markdown.parse(body);
}
