import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/**
 * True for what nobody knows to come: "rumours that Chile will sign", "hopes that Chile would sign", "few believe that Chile will
 * sign".
 */
export function isOnlyFeared(clause: Clause, governor: Clause | null, tokens: readonly Token[]): boolean {
  const { form, modal, subjects, from, sentence } = clause;
  if (form !== 'finite' || modal === null) return false;
  const start = Math.min(from, subjects[0]?.from ?? from);
  if (tokens[start - 1]?.lower === 'that' && tokens[start - 1]!.sentence === sentence) {
    const noun = tokens[start - 2];
    if (noun?.sentence === sentence && TALK.has(noun.lower)) return true;
  }
  const who = governor?.subjects[0];
  return Boolean(who && THINKING.has(governor!.verb) && NOBODY.has(tokens[who.from]!.lower));
}

const TALK = new Set(
  'rumour rumours rumor rumors speculation gossip whispers hope hopes fear fears prospect prospects possibility chance chances risk danger likelihood odds'.split(
    ' ',
  ),
);
const THINKING = new Set(['think', 'believe', 'suppose', 'reckon', 'expect', 'doubt']);
const NOBODY = new Set(['few', 'nobody', 'none', 'hardly']);
