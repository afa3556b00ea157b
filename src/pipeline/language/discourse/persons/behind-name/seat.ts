import leading from '../../../../data/leading.json' with { type: 'json' };
import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading } from '../reading.ts';

const SEATS: ReadonlySet<string> = new Set(partsOfBodies.withSeats);
/** "In charge of", "responsible for": what leads from a name to a field of work. */
const CHARGES = [
  ['in', 'charge', 'of'],
  ['responsible', 'for'],
] as const;
/** Of what somebody has done before, "has sat on" is still told. */
const HAS = /^(?:has|have)$/;

/** "X, who sits on the board of Norwind", "X, who serves on Norwind's executive", "X, who sits for the Growers' Party in the senate". */
export function seatOf(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  if (tokens[at]!.lower !== 'who') return [];
  const held = briefOf(memory, at, last);
  if (held.length > 0) return held;
  const has = HAS.test(tokens[at + 1]?.lower ?? '');
  const verb = has || tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  // Whoever sat on it sits there no more.
  const sits = has ? /^(?:sat|served)$/ : /^(?:sits|serves)$/;
  if (verb + 2 >= last || !sits.test(tokens[verb]!.lower)) return [];
  const link = tokens[verb + 1]!.lower;
  const phrase = /^(?:on|for)$/.test(link) ? nounPhraseAt(memory.scene, verb + 2, last) : null;
  if (!phrase) return [];
  const seat = SEATS.has(tokens[phrase.head]!.lower);
  const key =
    seatedFor(memory, phrase, last) ??
    (link === 'on' && seat ? partyOfPhrase(memory, phrase) : innerOf(memory, phrase));
  const body = key !== null && memory.scene.entities.get(key)?.type === 'organisation';
  return body ? bodyReading(verb, phrase.end, partyOf(memory, key), 'heads-body') : [];
}

// "X, who holds the transport brief at | Tarn Council", "who has the schools portfolio on | Tarn Council"
function briefOf(memory: Memory, at: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens } = scene;
  if (!/^(?:holds|has|carries)$/.test(tokens[at + 1]?.lower ?? '')) return [];
  // The tagger takes a "brief" for short.
  let brief = at + 2;
  while (brief < Math.min(last, at + BRIEF_WITHIN) && !BRIEFS.has(tokens[brief]!.lower)) brief += 1;
  const isHeld =
    brief + 2 < last && BRIEFS.has(tokens[brief]!.lower) && /^(?:at|on|in)$/.test(tokens[brief + 1]!.lower);
  const seat = isHeld ? nounPhraseAt(scene, brief + 2, last) : null;
  const key = seat ? innerOf(memory, seat) : null;
  if (!seat || key === null) return [];
  const body =
    key !== null && scene.entities.get(key)?.type === 'organisation' && !bodies.kinds.get(key)?.has('outlet');
  return body ? bodyReading(at + 1, seat.to, partyOf(memory, key), 'heads-body') : [];
}

/** "X, who has been with Norwind since she was sixteen", "who is with the brewer Norwind". */
export function withHouse(memory: Memory, at: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, mentionAt, mentions, entities } = scene;
  const been = HAS.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'been';
  const link = been ? at + 3 : tokens[at + 1]?.lower === 'is' ? at + 2 : -1;
  if (link === -1 || tokens[link]?.lower !== 'with' || link + 1 >= last) return [];
  const phrase = nounPhraseAt(scene, link + 1, last);
  const index = phrase ? mentionAt[phrase.head]! : -1;
  if (!phrase || index === -1) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const own = type === 'organisation' && !bodies.kinds.get(key)?.has('outlet');
  return own ? bodyReading(link, phrase.end, partyOf(memory, key), 'works-at') : [];
}

/** In tokens, from "who" to what is held. */
const BRIEF_WITHIN = 8;
/** What somebody holds in a council or a cabinet. */
const BRIEFS: ReadonlySet<string> = new Set(leading.briefs);

// "Sits on the town council | for the Growers' Party"
function seatedFor(memory: Memory, { end, complements }: NounPhrase, last: number): string | null {
  const inside = complements.find(({ link }) => link === 'for')?.phrase ?? null;
  const behind =
    end + 1 < last && memory.scene.tokens[end]!.lower === 'for' ? nounPhraseAt(memory.scene, end + 1, last) : null;
  const phrase = inside ?? behind;
  return phrase ? innerOf(memory, phrase) : null;
}

/** "X, in charge of purchasing at Norwind,", "X, responsible for schools in the county council,". */
export function inCharge(memory: Memory, at: number, last: number): Reading[] {
  const { tokens, entities } = memory.scene;
  const words = CHARGES.find((own) => own.every((word, i) => tokens[at + i]?.lower === word));
  const from = at + (words?.length ?? 0);
  const phrase = words && from < last ? nounPhraseAt(memory.scene, from, last) : null;
  const key = phrase ? partyOfPhrase(memory, phrase) : null;
  const body = key !== null && entities.get(key)?.type === 'organisation';
  return body ? bodyReading(at, phrase!.end, key, 'heads-body') : [];
}
