import type { Memory } from '../memory.ts';
import { bodyBehind } from './body-behind.ts';
import type { Reading } from './reading.ts';

/** "X, at the head of | the Growers' League". */
export function atTheHead(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  const worded = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return /^at the (?:head|helm|top) of$/.test(worded.join(' ')) ? bodyBehind(memory, at + 3, last) : [];
}
