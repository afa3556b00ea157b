import type { Memory } from '../memory.ts';
import { firstPlacesOf } from './first-places.ts';

/**
 * Of the bodies ahead of a phrase the one that is named soonest: "the country's largest drivers' union" of a first line is
 * the federation of drivers that the next line names, and no smaller union that the text comes to later.
 */
export function soonest(memory: Memory, ahead: readonly string[] | undefined, lesser: readonly string[]) {
  if (ahead?.length !== 1 || lesser.length === 0) return ahead;
  const places = firstPlacesOf(memory.scene);
  const place = (key: string) => places.get(key) ?? Number.POSITIVE_INFINITY;
  const [best] = [...ahead, ...lesser].sort((a, b) => place(a) - place(b));
  return [best!];
}
