import { stringify } from 'yaml';
import type { PageMatter } from '#src/schema/page.ts';
import type { ComposedPage } from '../compose/blocks.ts';
import { markdownOf } from '../mdx/markdown.ts';
import { pageHash } from './hash.ts';
import { treeOfPage } from './tree.ts';

/** The MDX text of a page: front matter with the page's hash, then the body. */
export function pageText(page: ComposedPage): string {
  const body = markdownOf(treeOfPage(page));
  const { title, description, kind, order } = page;
  const matter: PageMatter = { title, description, kind, order, generated: true, hash: pageHash(page, body) };
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${body}`;
}
