import type { Sentence } from '../types.ts';

/** Headlines and datelines tell nothing that the text does not tell again. */
export function isRunningText({ kind }: Sentence): boolean {
  return TOLD.has(kind);
}

const TOLD: ReadonlySet<string> = new Set(['prose', 'item', 'turn']);
