import roles from '../../data/roles.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { singular } from '../phrases/role-words.ts';

/** True for those who may act together: "rebels", "rebel leaders", "dockers". */
export function isKind(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return isPeople(lower) || (LEADERS.has(lower) && at > 0 && KINDS.has(tokens[at - 1]!.lower));
}

/** True for a noun of people who may. */
export function isPeople(lower: string): boolean {
  return KINDS.has(lower) || TOGETHER.has(lower) || WORKERS.has(singular(lower));
}

/** True for the many under a noun in the singular: "police", "cabin crew". */
export function areTogether(lower: string): boolean {
  return TOGETHER.has(lower);
}

const LEADERS = new Set(['leaders', 'fighters', 'forces', 'commanders', 'members', 'supporters', 'groups', 'chiefs']);
const WORKERS = new Set(roles.workers);
const TOGETHER = new Set(verbs.actors.together);
const KINDS = new Set(verbs.actors.nonState);
