import type { Block } from '../blocks.ts';
import { anchor, words } from './inlines.ts';

/** The line that says how many are not shown, one click away on another page; nothing where all are. */
export function more(count: number, page: 'sources' | 'statements' = 'sources'): Block[] {
  if (count <= 0) return [];
  const children = [
    { type: 'tally' as const, value: `${count} more` },
    words(' in the '),
    anchor(`../${page}/`, words(page)),
  ];
  return [{ type: 'paragraph', children }];
}
