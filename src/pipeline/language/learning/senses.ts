import data from '../../data/senses.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { factOfWord, truthOfWord } from '../../wording/fact-of-word.ts';

const VERBS = codesOf(data.verbs, 1);
const NOUNS = codesOf(data.nouns, 1 + Object.keys(data.verbs).length);

/** What kind of thing a verb or noun mostly means and what may follow it, as one small number; 0 where it is not known. */
export function senseOf({ pos, base, lexeme }: Token): number {
  if (pos === 'VERB') return verbSense(base);
  if (pos === 'NOUN') return nounSense(base) || nounSense(lexeme);
  return 0;
}

const verbSense = factOfWord((word) => VERBS.get(word) ?? 0);
const nounSense = factOfWord((word) => NOUNS.get(word) ?? 0);

/** True for a verb, by its base form, that is always done to something: "reject", not "resign". */
export function needsObject(base: string): boolean {
  return TAKING.has(base);
}

/** True for a noun, by its base form, that mostly means no person, body, place or time: "price", "talks". */
export const isThingNoun = truthOfWord((word) => THINGS.has(word));

/** True for a noun, by its singular, that mostly means a person: "foreman", "importer". */
export const isPersonNoun = truthOfWord((word) => PEOPLE.has(word));

/** True for a noun, by its base form, that mostly means a place: "street", "capital". */
export const isPlaceNoun = truthOfWord((word) => PLACES.has(word));

/** The kind alone, whatever may follow. */
export const kindOfSense = (sense: number): number => KINDS[sense] ?? 0;

const KINDS = kinds();

const THINGS = new Set(
  Object.entries(data.nouns).flatMap(([kind, words]) =>
    /^(?:group|person|location|time)$/.test(kind) ? [] : words.split(' '),
  ),
);

const PEOPLE = new Set(data.nouns.person.split(' '));

const PLACES = new Set(data.nouns.location.split(' '));

const TAKING = new Set(
  Object.entries(data.verbs).flatMap(([key, words]) =>
    key.includes(' obj') && !key.endsWith(' none') ? words.split(' ') : [],
  ),
);

function codesOf(groups: Readonly<Record<string, string>>, first: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, words] of Object.values(groups).entries())
    for (const word of words.split(' ')) found.set(word, first + index);
  return found;
}

function kinds(): number[] {
  const keys = [...Object.keys(data.verbs).map((key) => key.split(' ')[0]!), ...Object.keys(data.nouns)];
  const names = [...new Set(keys)];
  return [0, ...keys.map((key) => names.indexOf(key) + 1)];
}
