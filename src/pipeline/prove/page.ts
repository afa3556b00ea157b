import type { Nodes, Root } from 'mdast';
import type { Problem } from '#src/schema/problem.ts';
import { treeOf } from '../mdx/markdown.ts';
import { splitPage } from '../mdx/matter.ts';
import { type Note, notesOf } from '../mdx/notes.ts';

/** A page as its own text gives it, or what keeps it from being read. */
export function provenPage({ file, text }: PageFile): ParsedPage | Problem {
  const split = splitPage(text) ?? { body: text, line: 1 };
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  try {
    const tree = treeOf(split.body);
    return { file, slug, tree, notes: notesOf(tree), firstLine: split.line };
  } catch (error) {
    const { line, column, reason } = error as Partial<{ line: number; column: number; reason: string }>;
    if (reason === undefined) throw error;
    return {
      file,
      line: (line ?? 1) + split.line - 1,
      column: column ?? null,
      rule: 'page-is-mdx',
      message: reason,
      remedy: 'close the tag or escape the character; a "<" or "{" that is meant as text is written "\\<" or "\\{"',
    };
  }
}

/** A problem at a node of a page. */
export function problemAt(page: ParsedPage, node: Nodes, rule: string, message: string, remedy: string): Problem {
  const start = node.position?.start;
  return {
    file: page.file,
    line: start ? start.line + page.firstLine - 1 : null,
    column: start?.column ?? null,
    rule,
    message,
    remedy,
  };
}

export interface PageFile {
  /** Path as the user would type it. */
  readonly file: string;
  /** Front matter and MDX. */
  readonly text: string;
}

export interface ParsedPage {
  readonly file: string;
  readonly slug: string;
  readonly tree: Root;
  readonly notes: readonly Note[];
  /** Line of the file on which the tree's first line stands. */
  readonly firstLine: number;
}
