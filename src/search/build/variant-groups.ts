import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { stemmer } from 'stemmer';
import type { Entity, Evidence } from '#src/schema/evidence.ts';
import { slipsBetween } from '../correct.ts';
import general from '../data/variants.json' with { type: 'json' };
import { folded, wordsIn } from '../words.ts';

countries.registerLocale(english);

/**
 * The table of variants for a site: the general one as far as the site has a form of a group, names of countries,
 * and the spellings and abbreviations its documents use for one person or organisation.
 */
export function variantGroups(evidences: readonly Evidence[], texts: readonly string[]): string[][] {
  const words = new Set(texts.flatMap((text) => [...new Set(wordsIn(text))]));
  const stems = new Set([...words].map(stemmer));
  // Any form of a long word will do: "organisations" needs "organisation" and "organization".
  const isOnSite = (form: string) =>
    wordsIn(form).every((word) => words.has(word) || (word.length > 4 && stems.has(stemmer(word))));
  const entities = evidences.flatMap((evidence) => evidence.entities);
  const groups = [...general.groups, ...entities.flatMap(countryNames), ...entities.flatMap(spellings)];
  const distinct = new Map(groups.map((group) => [group.map((form) => wordsIn(form).join(' ')).join('|'), [...group]]));
  return [...distinct]
    .filter(([, group]) => group.some(isOnSite))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => group);
}

function countryNames(entity: Entity): string[][] {
  if (entity.type !== 'country' || entity.code === null) return [];
  const names = distinctForms(countries.getName(entity.code, 'en', { select: 'all' }) ?? []);
  return names.length > 1 ? [names] : [];
}

/** Pairs of an entity's names that are one name written in two ways; "Kyiv" for Ukraine is not that. */
function spellings(entity: Entity): string[][] {
  const forms = distinctForms([entity.name, ...entity.aliases]);
  const initials = forms.flatMap((short) =>
    forms.filter((long) => abbreviates(short, long)).map((long) => [short, long]),
  );
  const names = [...new Set(forms.flatMap((form) => form.split(/\s+/)))].filter((name) => /^\p{Lu}/u.test(name));
  const spelt = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => isRespelt(one, other))
      .map((other) => [one, other]),
  );
  return [...initials, ...spelt];
}

function distinctForms(forms: readonly string[]): string[] {
  return [...new Map(forms.map((form) => [wordsIn(form).join(' '), form])).values()];
}

/** "ECB" for "European Central Bank": the initials of its capitalised words. */
function abbreviates(short: string, long: string): boolean {
  const initials = long
    .split(/[\s-]+/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
  return initials.length > 1 && initials.length < long.length && initials === short.replaceAll('.', '');
}

/** "Zelenskiy" and "Zelensky", but neither "Russia" and "Russian" nor "North" and "South". */
function isRespelt(one: string, other: string): boolean {
  const [first, second] = [folded(one), folded(other)];
  if (Math.min(first.length, second.length) < 5 || stemmer(first) === stemmer(second)) return false;
  const isInflected = /(?:n|an|ian|s|es|ish)$/.test(first) !== /(?:n|an|ian|s|es|ish)$/.test(second);
  const allowed = Math.min(first.length, second.length) < 8 ? 1 : 2;
  return first[0] === second[0] && !isInflected && slipsBetween(first, second, allowed) <= allowed;
}
