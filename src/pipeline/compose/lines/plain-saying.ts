import type { Statement } from '#src/schema/evidence.ts';
import plain from '../../data/plain-cues.json' with { type: 'json' };

/**
 * True where the word of reporting says no more than that something is said, where it is a mark ("LIND:"), or where there
 * is none.
 */
export function isPlainSaying({ cue }: Pick<Statement, 'cue'>, text: string): boolean {
  if (cue === null) return true;
  const words = text.slice(cue.start, cue.end).toLowerCase();
  return !/\p{L}/u.test(words) || PLAIN.has(words) || PLAIN.has(words.split(/\s+/).at(-1) ?? '');
}

const PLAIN: ReadonlySet<string> = new Set(plain.cues);
