import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { isSubject } from '../../../phrases/subjects.ts';
import type { Memory } from '../../memory.ts';

/** Words behind "it" that show it stands for nothing: "it is clear", "it seems". */
const EMPTY: ReadonlySet<string> = new Set(tellingVerbs.empty);

/** True for "it" that stands for nothing: it is a body only where it is the subject of a verb that a body can have. */
export function isEmptyIt(memory: Memory, at: number): boolean {
  const { tokens } = memory.scene;
  const { lower } = tokens[at]!;
  if (lower !== 'it') return false;
  const next = tokens[at + 1];
  if (!next || EMPTY.has(next.lower) || !isSubject(memory.scene, at, at + 1)) return true;
  const be = /^(?:would|will)$/.test(next.lower) ? at + 2 : at + 1;
  if (!/^(?:is|was|'s|be)$/.test(tokens[be]?.lower ?? '')) return false;
  // "It was Norway that asked".
  if (memory.scene.mentionAt[be + 1] !== -1 && be + 1 < tokens.length) return true;
  return /^(?:clear|unclear|not|possible|likely|unlikely|time|hard|difficult|important|too|the|a|an|understood|thought|believed|said|reported|expected|known|hoped|feared)$/.test(
    tokens[be + 1]?.lower ?? '',
  );
}
