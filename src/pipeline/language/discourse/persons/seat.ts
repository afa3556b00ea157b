import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { type Memory, partyOf } from '../memory.ts';
import { innerOf } from '../owners.ts';
import { partyOfPhrase } from '../party-of-phrase.ts';
import { bodyReading, type Reading } from './reading.ts';

const SEATS = /^(?:board|committee|council|executive|panel|bench|management|secretariat|leadership|presidium|bureau)$/;
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
  const has = HAS.test(tokens[at + 1]?.lower ?? '');
  const verb = has || tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  // Whoever sat on it sits there no more.
  const sits = has ? /^(?:sat|served)$/ : /^(?:sits|serves)$/;
  if (verb + 2 >= last || !sits.test(tokens[verb]!.lower)) return [];
  const link = tokens[verb + 1]!.lower;
  const phrase = /^(?:on|for)$/.test(link) ? nounPhraseAt(memory.scene, verb + 2, last) : null;
  if (!phrase) return [];
  const seat = SEATS.test(tokens[phrase.head]!.lower);
  const key =
    seatedFor(memory, phrase, last) ??
    (link === 'on' && seat ? partyOfPhrase(memory, phrase) : innerOf(memory, phrase));
  const body = key !== null && memory.scene.entities.get(key)?.type === 'organisation';
  return body ? bodyReading(verb, phrase.end, partyOf(memory, key), 'heads-body') : [];
}

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
