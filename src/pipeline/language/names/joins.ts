import type { Gazetteer } from './gazetteer.ts';
import { ownedOrgans } from './joins/owned-organs.ts';
import { peopleOf } from './joins/people.ts';
import { sameBodies } from './joins/same-bodies.ts';
import type { Reading } from './readings.ts';
import type { Word } from './words.ts';

/** Says which group a reading belongs to: the same for all forms of one name, never for two names. */
export function joinsOf(
  readings: readonly Reading[],
  acronyms: ReadonlyMap<string, Reading>,
  text: string,
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
): (reading: Reading) => string {
  const people = peopleOf(readings, text);
  const bodies = sameBodies(readings, sentences, text);
  const lands = landsByForm(readings);
  const organs = ownedOrgans(readings, sentences, gazetteer);
  const memo = new Map<string, string>();
  const group = (reading: Reading): string => {
    const bearer = reading.type === 'person' && !reading.found ? people.byPlace(reading) : null;
    if (bearer !== null) return bearer;
    const owner = organs.get(reading);
    if (owner !== undefined) return `${reading.type} ${reading.key} of ${owner}`;
    const id = `${reading.type} ${reading.key}`;
    const known = memo.get(id);
    if (known !== undefined) return known;
    // Two that are each other, "Norwind Air" and "Norwind Air Ltd", are the one asked for first.
    memo.set(id, id);
    const target = acronyms.get(reading.key);
    const made = target && target.key !== reading.key ? group(target) : groupOf(reading, id);
    memo.set(id, made);
    return made;
  };
  const groupOf = (reading: Reading, id: string): string => {
    if (reading.found) return reading.key;
    if (reading.type === 'person') return people.byName(reading) ?? id;
    const land = formOf(reading, lands);
    if (land !== null) return land;
    return (reading.type === 'organisation' ? bodies(reading, group) : null) ?? id;
  };
  return group;
}

// By "kingdom" of "the Kingdom of Norway" that land; null where there are two.
function landsByForm(readings: readonly Reading[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { found: known, type, key, words } of readings) {
    const form = words[0]!.key;
    if (!known || type !== 'country' || words.length < 3 || !FORMS.has(form) || words[1]!.key !== 'of') continue;
    found.set(form, found.has(form) && found.get(form) !== key ? null : key);
  }
  return found;
}

// "The Kingdom thanked them".
function formOf({ words }: Reading, lands: ReadonlyMap<string, string | null>): string | null {
  return words.length === 1 ? (lands.get(words[0]!.key) ?? null) : null;
}

const FORMS = new Set(['kingdom', 'republic', 'sultanate', 'emirate', 'principality', 'commonwealth', 'federation']);
