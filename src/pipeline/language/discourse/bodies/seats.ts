import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf } from '../memory.ts';
import { isOrganPhrase } from './organs.ts';

/**
 * "The trade ministry in Ottawa", "the government in Kyiv": the state whose capital it is, whatever else is told of;
 * null elsewhere.
 */
export function seatedIn(memory: Memory, phrase: NounPhrase | Core): string | null {
  const seat = seatOf(memory, phrase);
  return seat === -1 || !isOrganPhrase(memory, phrase) ? null : stateNamedAt(memory, seat);
}

/**
 * "Crowds stood outside parliament in Tarn. The government denied it": the state whose capital the words just before tell an organ
 * of, where no land is named since; null elsewhere.
 */
export function seatedBefore(memory: Memory, phrase: NounPhrase | Core): string | null {
  const { scene, bodies } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges } = scene;
  if (phrase.owner !== null || !isOrganPhrase(memory, phrase)) return null;
  const near = sentences[Math.max(0, tokens[phrase.head]!.sentence - NEAR)]!.from;
  const first = Math.max(near, phrase.from - FARTHEST);
  for (let at = phrase.from - 1; at > first; at -= 1) {
    const index = mentionAt[at]!;
    if (index === -1) continue;
    if (isState(scene, bodies, mentions[index]!.entity)) return null;
    at = ranges[index]!.from;
    if (tokens[at - 1]?.lower === 'in' && SEATS.has(tokens[at - 2]?.lower ?? '')) return stateNamedAt(memory, at);
  }
  return null;
}

/** "The foreign ministry in Tarn": true for a town of no known state, where it is not the home state's. */
export function isSeatedElsewhere(memory: Memory, phrase: NounPhrase | Core): boolean {
  const seat = seatOf(memory, phrase);
  if (seat === -1 || !isOrganPhrase(memory, phrase)) return false;
  const index = memory.scene.mentionAt[seat]!;
  const place = index === -1 ? undefined : memory.scene.entities.get(memory.scene.mentions[index]!.entity);
  return place?.type === 'place' && partyOf(memory, place.key) === null;
}

/** The land that a phrase names, or the one whose capital the town it names is; null elsewhere. */
export function stateAt(memory: Memory, { head }: Core): string | null {
  return stateNamedAt(memory, head);
}

// The token that names where an office is: "the trade ministry in Tarn"; "In Tarn the foreign ministry rejected it", where a
// government may be at talks.
function seatOf({ scene: { tokens, sentences, mentionAt } }: Memory, phrase: NounPhrase | Core): number {
  const seat = 'complements' in phrase ? phrase.complements[0] : undefined;
  if (seat) return seat.link === 'in' ? seat.phrase.head : -1;
  const { sentence, lower } = tokens[phrase.head]!;
  const { from } = sentences[sentence]!;
  const opens = tokens[from]!.lower === 'in' && from + 1 < phrase.from && mentionAt[from + 1] !== -1;
  return opens && /^(?:ministry|department|parliament|treasury)$/.test(lower) ? from + 1 : -1;
}

/** The state that a name at a token is of, or the one whose capital it names; null elsewhere. */
export function stateNamedAt(memory: Memory, at: number): string | null {
  const index = memory.scene.mentionAt[at]!;
  const state = index === -1 ? null : partyOf(memory, memory.scene.mentions[index]!.entity);
  return state !== null && isState(memory.scene, memory.bodies, state) ? state : null;
}

/** In sentences, and in tokens: a sentence may have no end. */
const NEAR = 3;
const FARTHEST = 200;
/** What a land has in its capital. */
const SEATS: ReadonlySet<string> = new Set(['parliament', 'government', 'cabinet', 'ministry', 'presidency', 'palace']);
