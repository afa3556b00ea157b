import type { Nodes } from 'mdast';
import type { Problem } from '#src/schema/problem.ts';
import { splitPage } from '../mdx/matter.ts';
import { type PageRead, readPage } from '../mdx/read-page.ts';

/** A page as its own text gives it, or what keeps it from being read. */
export function provenPage(page: PageFile): ParsedPage | Problem {
  const { file, text } = page;
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  try {
    return { file, slug, ...readPage(page) };
  } catch (error) {
    const { line, column, reason } = error as Partial<{ line: number; column: number; reason: string }>;
    if (reason === undefined) throw error;
    const firstLine = splitPage(text)?.line ?? 1;
    return {
      file,
      line: (line ?? 1) + firstLine - 1,
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

export interface ParsedPage extends PageRead {
  readonly file: string;
  readonly slug: string;
}
