import type { Gazetteer } from '../gazetteer.ts';
import { STATE_BODIES } from '../lists.ts';
import type { Reading } from '../readings.ts';
import { isNounOfMany } from '../things.ts';
import type { Word } from '../words.ts';

/** "National Security Committee", "State Border Service": what no body but a state's is for. */
const OF_STATE = /^(?:national|state|federal|supreme)$/;
const SECURITY = /^(?:security|defence|defense|intelligence|border)$/;
const FREEING = /^(?:liberation|resistance|salvation|independence|free|rebel)$/;

/** "Tunisian Interior Ministry", "Oman's Foreign Ministry": the id of the land whose body of state the i-th name is; null of any other. */
export function landOfOrgan(
  i: number,
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
): string | null {
  const reading = readings[i]!;
  if (!isOrgan(reading)) return null;
  for (const [at] of reading.words.entries()) {
    const inside = gazetteer.find(reading.words, at);
    if (inside?.type === 'country') return inside.id;
  }
  return landBehind(reading, readings[i + 1], sentences, gazetteer) ?? landBefore(reading, readings[i - 1]);
}

function isOrgan(reading: Reading): boolean {
  if (reading.type !== 'organisation' || reading.found) return false;
  if (guardsState(reading)) return true;
  if (!STATE_BODIES.has(reading.words.at(-1)!.key) && !STATE_BODIES.has(reading.words[0]!.key)) return false;
  // "Kenyan Growers' Congress": whoever meets in it, no state does.
  if (reading.words.some(({ key, possessive }) => isNounOfMany(key) || (possessive && key.endsWith('s')))) return false;
  return !fightsAlone(reading);
}

// Behind its adjective, if it has one: "Peruvian National Security Council"; "Peru's Security Council".
function guardsState({ words }: Reading): boolean {
  const guarding = words.findIndex(({ key }) => SECURITY.test(key));
  if (guarding !== -1 && guarding < 2 && /^(?:council|committee)$/.test(words[guarding + 1]?.key ?? '')) return true;
  const at = words.findIndex(({ key }) => OF_STATE.test(key));
  return at !== -1 && at < 2 && SECURITY.test(words[at + 1]?.key ?? '') && words.length > at + 2;
}

// "The Peruvian Liberation Army": against whose army it fights; a people's is a state's.
function fightsAlone({ words }: Reading): boolean {
  return words.some(({ key }) => FREEING.test(key)) && !words.some(({ key }) => key === 'people');
}

// "the Ministry of Health of Kenya", "the Defence Ministry in Lima"
function landBehind(
  body: Reading,
  land: Reading | undefined,
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
): string | null {
  const [last, first] = [body.words.at(-1)!, land?.words[0]];
  if (land === undefined || first === undefined || last.sentence !== first.sentence) return null;
  const between = sentences[last.sentence]!.slice(last.index + 1, first.index + 1);
  if (!between.every(({ gap }) => gap === ' ')) return null;
  const link = between.slice(0, -1).map(({ key }) => key);
  if (land.found?.type === 'country' && /^of(?: the)?$/.test(link.join(' '))) return land.found.id;
  const seat = link.join(' ') === 'in' ? gazetteer.find(land.words, 0) : null;
  return seat?.use === 'capital' && seat.length === land.words.length ? seat.id : null;
}

function landBefore({ words: [next] }: Reading, owner: Reading | undefined): string | null {
  const adjacent =
    owner && owner.words[0]!.sentence === next!.sentence && owner.words.at(-1)!.index === next!.index - 1;
  return adjacent && owner.found?.type === 'country' && /^['’s ]+$/.test(next!.gap) ? owner.found.id : null;
}
