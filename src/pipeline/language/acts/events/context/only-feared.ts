import actWords from '../../../../data/act-words.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { nounBeforeThat } from './noun-before-that.ts';

/**
 * True for what nobody knows to come: "rumours that Chile will sign", "hopes that Chile would sign", "few believe that Chile will
 * sign".
 */
export function isOnlyFeared(clause: Clause, governor: Clause | null, tokens: readonly Token[]): boolean {
  if (clause.form !== 'finite' || clause.modal === null) return false;
  if (TALK.has(nounBeforeThat(clause, tokens))) return true;
  const who = governor?.subjects[0];
  return Boolean(who && THINKING.has(governor!.verb) && NOBODY.has(tokens[who.from]!.lower));
}

const TALK: ReadonlySet<string> = new Set(actWords.talk);
const THINKING = new Set(['think', 'believe', 'suppose', 'reckon', 'expect', 'doubt']);
const NOBODY = new Set(['few', 'nobody', 'none', 'hardly']);
