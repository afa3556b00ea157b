import type { Found } from '../gazetteer/forms.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { touches, type Word } from '../words.ts';

/** What a land has of a body that is not its own: "Peru's Security Council seat". */
const SHARES =
  /^(?:seat|membership|veto|vote|bid|term|ambassador|envoy|presidency|resolution|draft|colleague|mandate)s?$/;

/**
 * True where a listed body is called by words that any land may call its own by, and a land's name says whose it is:
 * "Peru's Security Council", "the Peruvian Security Council", "the Security Council of Peru" are none of the United Nations.
 */
export function isOfLand(words: readonly Word[], at: number, listed: Found, gazetteer: Gazetteer): boolean {
  const { type, use, party, length } = listed;
  if (type !== 'organisation' || use !== 'name' || party === null) return false;
  const own = words.slice(at, at + length);
  if (own.some((_, i) => gazetteer.find(own, i)?.id === party)) return false;
  const next = words[at + length];
  if (next && !next.capital && SHARES.test(next.key)) return false;
  return isLandBefore(words, at, party, gazetteer) || isLandBehind(words, at + length, party, gazetteer);
}

function isLandBefore(words: readonly Word[], at: number, party: string, gazetteer: Gazetteer): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from -= 1) {
    const land = gazetteer.find(words, from);
    if (land?.type !== 'country' || land.id === party || from + land.length !== at) continue;
    return /^['’]s? $/.test(words[at]!.gap) || (land.use === 'demonym' && touches(words[at]!));
  }
  return false;
}

function isLandBehind(words: readonly Word[], end: number, party: string, gazetteer: Gazetteer): boolean {
  if (words[end]?.key !== 'of') return false;
  const at = words[end + 1]?.key === 'the' ? end + 2 : end + 1;
  const land = at < words.length ? gazetteer.find(words, at) : null;
  return land?.type === 'country' && land.use === 'name' && land.id !== party;
}

/** In words, of a land's name. */
const LONGEST = 4;
