import type { LocalEntity, LocalMention, Token } from '../../types.ts';
import { isActing } from './acting.ts';
import type { Doers } from './doers.ts';
import { groupOf } from './group.ts';
import { ANYBODY } from './lists.ts';

/** "Rwandan rebels": people of a land or a town who act; null for others. */
export function ofNation(
  tokens: readonly Token[],
  at: number,
  nations: ReadonlyMap<number, Nation>,
  doers: Doers,
): LocalEntity | null {
  const from = isActing(tokens, at, doers) ? adjectivesFrom(tokens, at, nations) : null;
  return from === null ? null : groupOf(tokens, { from, to: at + 1 });
}

// "Sierra Leonean and Liberian refugees" are two groups and none of them here; "Afghan rebel leaders" is one.
function adjectivesFrom(tokens: readonly Token[], at: number, nations: ReadonlyMap<number, Nation>): number | null {
  for (let place = at - 1; place >= Math.max(0, at - 3); place -= 1) {
    const { pos, end, sentence } = tokens[place]!;
    if (sentence !== tokens[at]!.sentence) return null;
    const nation = nations.get(end);
    if (nation?.town && (place < at - 1 || ANYBODY.has(tokens[at]!.lower))) return null;
    if (nation) return tokens[place - 1]?.lower === 'and' ? null : startOf(tokens, place, nation);
    if (pos !== 'ADJ' && pos !== 'NOUN') return null;
  }
  return null;
}

function startOf(tokens: readonly Token[], last: number, { start }: LocalMention): number {
  let at = last;
  while (at > 0 && tokens[at]!.start > start) at -= 1;
  return at;
}

export interface Nation extends LocalMention {
  readonly town: boolean;
}
