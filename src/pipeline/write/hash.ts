import { createHash } from 'node:crypto';
import type { PageMatter } from '#src/schema/page.ts';

/** SHA-256 of a page, its title and place included, hexadecimal: tells a page edited by hand from one as the build wrote it. */
export function pageHash(
  { title, description, kind, order }: Omit<PageMatter, 'hash' | 'generated'>,
  body: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([title, description, kind, order, body]))
    .digest('hex');
}
