import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import legalForms from '../../../data/legal-forms.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { FIGHTERS } from '../../../spelling/fighters.ts';
import { FIRM_ENDS } from '../../../spelling/firm-ends.ts';
import { gazetteer } from '../gazetteer.ts';
import { BODY_STARTS, ORGANISATIONS, STATE_BODIES } from '../lists.ts';
import type { Reading } from '../readings.ts';
import { endsInThings } from '../things.ts';
import { nameKey } from '../words.ts';

// Each says of a body's name of several words which fuller name is the same body's, as its group; null where none is.

/** "Caledonian Hulls" is "Caledonian Hulls Ltd", "Tarn Quay" the one "Tarn Quay Terminals". */
export function withoutSuffix(
  reading: Reading,
  opening: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
): string | null {
  const longer = (opening.get(reading.words[0]!.key) ?? []).filter(
    (other) => other.words.length === reading.words.length + 1 && other.key.startsWith(`${reading.key} `),
  );
  const same = longer.find(({ words }) => SUFFIX.has(words.at(-1)!.key.replaceAll('.', '')));
  if (same) return group(same);
  const fuller = new Set(longer.map(group));
  return fuller.size === 1 && longer.every(({ words }) => endsInThings(words)) ? [...fuller][0]! : null;
}

/** "Tarnby Regional" is the one "Tarnby Regional Hospital". */
export function withoutHouse(
  { key }: Reading,
  shortened: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
): string | null {
  const longer = shortened.get(key) ?? [];
  const [only, other] = new Set(longer.map(group));
  return other === undefined && longer.every(({ type }) => type === 'organisation') ? (only ?? null) : null;
}

/**
 * "The Chamber of Exporters" is the one "Chamber of Exporters of Uruguay", the "Vice-Ministry" the "Vice-Ministry of Ports"
 * named before; two lands' chambers are two.
 */
export function withoutLand(
  { key, words, start }: Reading,
  opening: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
): string | null {
  const isBody = ORGANISATIONS.has(words.at(-1)!.key);
  const longer = (opening.get(words[0]!.key) ?? []).filter((other) => {
    const rest = other.key.startsWith(`${key} of `) ? other.words.slice(words.length + 1) : [];
    if (rest.length === 0) return false;
    const land = isLand(rest, other) && !rest.some((word) => word.key === 'of' && word !== rest.at(-2));
    return land || (isBody && other.start < start);
  });
  const fuller = new Set(longer.map(group));
  return fuller.size === 1 ? [...fuller][0]! : null;
}

/**
 * "The National Guild of Potters" is the one "Peruvian National Guild of Potters"; what each state has may be another's, where
 * the text has another land.
 */
export function withoutAdjective(
  { key, words }: Reading,
  adjectival: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
  lands: ReadonlySet<string>,
): string | null {
  const longer = adjectival.get(key) ?? [];
  if (longer.length === 0 || (words.length < 4 && lands.size > 1)) return null;
  if (words.some((word) => STATE_BODIES.has(word.key)) && lands.size > 1) return null;
  const fuller = new Set(longer.map(group));
  return fuller.size === 1 ? [...fuller][0]! : null;
}

/** The key of a body's name without the land that it opens with: "national guild of potters"; null where none opens it. */
export function behindAdjective({ words, type }: Reading): string | null {
  if (type !== 'organisation' || words.length < 3 || words[0]!.possessive) return null;
  const land = gazetteer.find(words, 0);
  return land?.use === 'demonym' && land.type === 'country' ? nameKey(words.slice(land.length)) : null;
}

// "Uruguay", "the Republic of Uruguay": no common word says what the body does.
function isLand(rest: Reading['words'], { inner }: Reading): boolean {
  const last = rest.at(-1)!;
  return !isDictionaryWord(last.key) || inner.some(({ found, words }) => found !== null && words.at(-1) === last);
}

/** "The Zevran Front" is the "Zevran Liberation Front" and the "Popular Front of Zevran", where the text has one of that name. */
export function withoutKind(
  reading: Reading,
  long: readonly Reading[],
  group: (reading: Reading) => string,
): string | null {
  const [own, head] = reading.words;
  if (reading.words.length !== 2 || !FIGHTERS.test(head!.key) || isDictionaryWord(own!.key)) return null;
  const fuller = new Set(
    long
      .filter(
        ({ key, words }) =>
          key !== reading.key &&
          // Its bureau is no fuller name of it.
          !(key.endsWith(` of the ${reading.key}`) || key.endsWith(` of ${reading.key}`)) &&
          words.some((word) => word.key === own!.key) &&
          words.some((word) => word.key === head!.key) &&
          !words.some((word) => /^(?:and|for)$/.test(word.key)),
      )
      .map(group),
  );
  return fuller.size === 1 ? [...fuller][0]! : null;
}

/**
 * "Nordvik Rail" is the one "Nordvik Rail Freight", "Lem Tarn" the one "Lem Tarn Mining", "Onda Azul" the one "Associação Onda Azul" named before; the "Nordvik Rail
 * Union" is another, and so is whoever stands beside the fuller name. A title may have the shorter one before any other.
 */
export function partOfFuller(
  reading: Reading,
  opening: ReadonlyMap<string, readonly Reading[]>,
  ending: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
  inTitle: boolean,
): string | null {
  const { key, words, start } = reading;
  // The "Drivers" of a firm are others too.
  const isOther = (rest: Reading['words']) =>
    !(rest.length === 1 && FIRM_ENDS.has(rest[0]!.key)) &&
    ((rest.length === 1 && WINGS.has(rest[0]!.key)) ||
      (!(rest.length === 1 && rest[0]!.key === 'party') && rest.some((word) => ORGANISATIONS.has(word.key))) ||
      /[^s]s$/.test(rest.at(-1)!.key));
  // What is of wool and what is of wool dyeing are two.
  const isOf = words.some((word) => word.key === 'of');
  const begun = (opening.get(words[0]!.key) ?? []).filter((other) => {
    const rest = other.key.startsWith(`${key} `) ? other.words.slice(words.length) : [];
    return rest.length > 0 && !isOther(rest) && !(isOf && rest[0]!.capital);
  });
  const ended = (ending.get(words.at(-1)!.key) ?? []).filter(
    (other) => other.key.endsWith(` ${key}`) && isKindBefore(other.words.slice(0, -words.length)),
  );
  const longer = [...begun, ...ended];
  const fuller = new Set(longer.map(group));
  const first = Math.min(...longer.map((other) => other.start));
  const beside = longer.some((other) => other.words[0]!.sentence === words[0]!.sentence);
  // "Norwind Air" of a title is that of the text, which comes to "Norwind Air Express" later.
  const told = (opening.get(words[0]!.key) ?? []).some(
    (other) => other.key === key && other.words[0]!.sentence > 0 && other.start < first,
  );
  const isShort = inTitle ? !told : first < start;
  return fuller.size === 1 && isShort && !beside ? [...fuller][0]! : null;
}

// "Associação", "Fundacja": a foreign word for a body, without "of".
function isKindBefore(words: Reading['words']): boolean {
  return words.length < 4 && BODY_STARTS.has(words[0]!.key) && !/^(?:of|for)$/.test(words.at(-1)!.key);
}

/**
 * "The Conciliation Board" is the one "Labour Conciliation Board" named before, the "Harvest Party" the "National Harvest
 * Party"; the "Democratic Party" is no other party.
 */
export function byLastWords(
  { key, words, start }: Reading,
  ending: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
): string | null {
  const last = words.at(-1)!.key;
  const longer = (ending.get(last) ?? []).filter(
    (other) =>
      other.words.length === words.length + 1 &&
      other.start < start &&
      // One that is known has a key of its own.
      nameKey(other.words).endsWith(` ${key}`) &&
      (OFFICE.has(last) || other.words[0]!.key === 'national') &&
      other.words[0]!.sentence !== words[0]!.sentence,
  );
  const fuller = new Set(longer.map(group));
  return fuller.size === 1 ? [...fuller][0]! : null;
}

/** Each of which is a body of its own. */
const WINGS: ReadonlySet<string> = new Set(bodiesData.wings);
const OFFICE: ReadonlySet<string> = new Set(bodiesData.endsOfLongerNames);
const SUFFIX: ReadonlySet<string> = new Set(legalForms.behind);
