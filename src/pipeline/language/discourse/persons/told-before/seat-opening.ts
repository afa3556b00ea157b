import type { Core } from '../../../phrases/phrase-core.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';

/**
 * "In Paris the farm minister, X, …": the state of the capital; of a town of no known state nothing is known. Undefined
 * where the sentence does not open so.
 */
export function seatOpening(memory: Memory, first: number, before: number): string | null | undefined {
  const { tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  if (tokens[first]!.lower !== 'in') return undefined;
  // "In the Peruvian capital, the farm minister", "In Peru's capital Lima, the farm minister"
  const named = mentionAt[first + 1]! === -1 ? first + 2 : ranges[mentionAt[first + 1]!]!.to;
  // "In Quarn, the Peruvian capital, the farm minister"
  const apposed = tokens[named]?.text === ',' && tokens[named + 1]?.lower === 'the' ? named + 2 : first + 2;
  const isBehind = tokens[apposed - 1]?.lower === 'the';
  const land = isBehind ? mentionAt[apposed]! : -1;
  const index = land !== -1 && tokens[ranges[land]!.to]?.lower === 'capital' ? land : mentionAt[first + 1]!;
  if (index === -1 || ranges[index]!.to > before) return undefined;
  // "In Paris the farm minister, X, waited, while | Foreign Minister Y": who is elsewhere.
  const { sentence } = tokens[before]!;
  const isBesides = ({ lower, sentence: own }: (typeof tokens)[number]) => own === sentence && ELSEWHERE.test(lower);
  if (tokens.slice(ranges[index]!.to, before).some(isBesides)) return null;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const ofLand = tokens[ranges[index]!.to]?.lower === "'s" && tokens[ranges[index]!.to + 1]?.lower === 'capital';
  if (type !== 'place' && type !== 'country' && !(ofLand && isState(memory.scene, memory.bodies, key)))
    return undefined;
  const state = partyOf(memory, key);
  return state !== null && isState(memory.scene, memory.bodies, state) ? state : null;
}

const ELSEWHERE = /^(?:while|whereas)$/;

/** True for a "presidential aide" and a "ministerial adviser": of whoever rules the land that is told of. */
export function isOfHead({ scene: { tokens } }: Memory, { start, head }: Core, word: string): boolean {
  if (!/^(?:aide|adviser|advisor|spokes(?:man|woman|person)|envoy|official)$/.test(word)) return false;
  return tokens.slice(start, head).some(({ lower }) => /^(?:presidential|ministerial)$/.test(lower));
}
