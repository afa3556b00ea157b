import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { Calling } from '../../../types.ts';
import type { Scene } from '../scene.ts';

const NAMES = new Set(bodies.kinds.outlet.names);
const NOUNS = new Set(bodies.kinds.outlet.nouns);
/** How German and the northern languages end the names of papers. */
const COMPOUND = /^\p{L}{3,}(?:blatt|kurier|zeitung|nachrichten|anzeiger|bladet|avisen|posten|tidende|tidningen)$/u;
/** Letters of a broadcaster: "NRTV", "TVN", "TV4". */
const LETTERS = /^(?:\p{Lu}{2,4}TV|TV(?:\p{Lu}|\d{1,2}))$/u;
/** Words that the name of a station or an agency begins with. */
const STATIONS: ReadonlySet<string> = new Set(bodies.stations);

/** The keys of the bodies that report news, by their names ("Pacific Wire") or what the text calls them ("the daily"). */
export function outletsOf(scene: Scene, callings: readonly Calling[]): ReadonlySet<string> {
  const found = new Set(callings.flatMap(({ entity, noun }) => (NOUNS.has(noun) ? [entity] : [])));
  for (const { key, type, name } of scene.entities.values()) {
    if (type !== 'organisation' && type !== 'group') continue;
    if (isOutletName(name)) found.add(key);
  }
  return found;
}

/** True for a name that an outlet bears: "Pacific Wire", "NRTV". */
export function isOutletName(name: string): boolean {
  if (LETTERS.test(name)) return true;
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some(endsPaper);
}

/** True for what an outlet is called: "the daily". */
export function isOutletNoun(noun: string): boolean {
  return NOUNS.has(noun);
}

/** True for a word by which a name or a text says that somebody reports: "courier", "newspaper". */
export function isOutletWord(word: string): boolean {
  return endsPaper(word) || NOUNS.has(word);
}

/** True for the word that the name of a station or an agency begins with: "Radio Tarn", "Agencia Tarn". */
export function opensStation(key: string): boolean {
  return STATIONS.has(key);
}

/** True for the word that the name of a paper or an agency ends with: "Tarn Courier", "Tarn Press", "Küstenblatt". */
export function endsPaper(key: string): boolean {
  return NAMES.has(key) || isPaperByName(key);
}

/** True for the word that alone names a paper: "Alpenkurier", "Nordbladet". */
export function isPaperByName(key: string): boolean {
  return COMPOUND.test(key);
}
