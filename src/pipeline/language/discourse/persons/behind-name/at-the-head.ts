import leading from '../../../../data/leading.json' with { type: 'json' };
import type { Memory } from '../../memory.ts';
import type { Reading } from '../reading.ts';
import { bodyBehind } from './body-behind.ts';

const STAYS: ReadonlySet<string> = new Set(leading.staying);

/** "X, at the head of | the Growers' League". */
export function atTheHead(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  const worded = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return /^at the (?:head|helm|top) of$/.test(worded.join(' ')) ? bodyBehind(memory, at + 3, last) : [];
}

/** "X remains | at the head of the Growers' League": where somebody is, by a verb that does not end it. */
export function staysAtTheHead(memory: Memory, verb: number, last: number): Reading[] {
  return STAYS.has(memory.scene.tokens[verb]!.lower) && verb + 1 < last ? atTheHead(memory, verb + 1, last) : [];
}
