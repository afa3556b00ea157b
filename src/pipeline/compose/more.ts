import type { Block } from './blocks.ts';
import { anchor, words } from './inlines.ts';

/** The line that says how many are not shown, one click away; nothing where all are. */
export function more(count: number): Block[] {
  if (count <= 0) return [];
  const children = [
    { type: 'tally' as const, value: `${count} more` },
    words(' in the '),
    anchor('../sources/', words('sources')),
  ];
  return [{ type: 'paragraph', children }];
}
