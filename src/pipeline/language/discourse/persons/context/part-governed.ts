import type { Core } from '../../../phrases/phrase-core.ts';
import { governingBody } from '../../bodies/body-by-name.ts';
import type { Memory } from '../../memory.ts';

/** By the word before an office the part of a land that has it. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['county', 'county'],
  ['borough', 'borough'],
  ['district', 'district'],
  ['province', 'province'],
  ['provincial', 'province'],
  ['municipal', 'municipality'],
]);

/** "County prefect X", "the provincial governor, X": the one county or province told of; null where none or several are. */
export function partGoverned(memory: Memory, { start, head }: Core): string | null {
  for (let at = start; at < head; at += 1) {
    const part = PARTS.get(memory.scene.tokens[at]!.lower);
    if (part !== undefined) return governingBody(memory, part);
  }
  return null;
}
