import bodies from '../../../data/bodies.json' with { type: 'json' };
import calledBodies from '../../../data/called-bodies.json' with { type: 'json' };
import { CALLED_ALIKE } from '../lists.ts';
import type { Memory } from '../memory.ts';

/** True for a firm that the text calls by its trade where a noun is for another: "the supplier" is not the airline. */
export function isOfOtherTrade({ bodies: { called }, scene }: Memory, key: string, noun: string): boolean {
  const own = called.get(key);
  // "The bank", "the railway" is no growers' Cooperative.
  if (OF_NO_GROWERS.has(noun) && OF_GROWERS.test(scene.entities.get(key)?.name ?? '')) return true;
  // "The lender" is no central bank.
  if (noun === 'lender' && own?.has('central')) return true;
  if (!TRADES.has(noun) || own === undefined || own.has(noun)) return false;
  let others = false;
  for (const word of own) {
    if (!TRADES.has(word)) continue;
    if (isAlike(word, noun)) return false;
    others = true;
  }
  return others;
}

/** True for what a firm is by its trade: "airline", "lender"; any is a "company". */
export function isTradeOfFirms(noun: string): boolean {
  return TRADES.has(noun);
}

function isAlike(one: string, other: string): boolean {
  return (CALLED_ALIKE.get(one)?.includes(other) ?? false) || (CALLED_ALIKE.get(other)?.includes(one) ?? false);
}

const OF_NO_GROWERS: ReadonlySet<string> = new Set(calledBodies.ofNoGrowers);
const OF_GROWERS = /\bco-?operatives?$/i;
const TRADES = new Set(bodies.firmsOfTrades);
