import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import gazetteer from '../../data/gazetteer.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';

/**
 * What a body is called without the land that its name opens or ends with, and the land: "guild of potters" and Peru of
 * "Peruvian Guild of Potters", "Peru's Guild of Potters" and "Guild of Potters of Peru"; null where no land does.
 */
export function landOfName(name: string): LandOfName | null {
  const words = keyOf(name.replace(/^[Tt]he /, '')).split(/\s+/);
  for (let length = Math.min(LONGEST, words.length - 2); length > 0; length -= 1) {
    const opening = words.slice(0, length).join(' ');
    const owner = /['’]s$/.test(opening) ? LANDS.get(opening.slice(0, -2)) : undefined;
    const land = ADJECTIVES.get(opening) ?? owner;
    if (land !== undefined) return { core: words.slice(length).join(' '), land };
  }
  const of = words.lastIndexOf('of');
  const land = of < 2 ? undefined : LANDS.get(words.slice(words[of + 1] === 'the' ? of + 2 : of + 1).join(' '));
  return land === undefined ? null : { core: words.slice(0, of).join(' '), land };
}

/** In words, of a land's adjective: "South African". */
const LONGEST = 2;
/** Codes by what the lists call each land, and by their adjectives. */
const LANDS = byForm([
  ...Object.entries(countries).map(([code, { name }]) => [code, [name]] as const),
  ...Object.entries(gazetteer.names),
  ...Object.entries(gazetteer.canonical).map(([code, name]) => [code, [name]] as const),
]);
const ADJECTIVES = byForm([
  ...Object.entries(gazetteer.demonyms),
  ...Object.entries(nationalities.nationalities).map(([code, form]) => [code, [form].flat()] as const),
]);

function byForm(lists: readonly (readonly [code: string, forms: readonly string[]])[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(([code, forms]) => forms.map((form) => [keyOf(form), code] as const)).reverse());
}

interface LandOfName {
  readonly core: string;
  /** Its ISO 3166-1 code. */
  readonly land: string;
}
