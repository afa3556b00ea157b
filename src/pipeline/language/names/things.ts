import nameWords from '../../data/name-words.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { Word } from './words.ts';

const CLIENTS = new Set(nameWords.clientele);
const PEOPLE = new Set(verbs.actors.nonState);

/** True for what many people do or are: "drivers", "rebels". */
export function isNounOfMany(key: string): boolean {
  return PEOPLE.has(key);
}

/** True for what people are to those who serve or rule them: "patients", "tenants". */
export function areClients(key: string): boolean {
  return CLIENTS.has(key);
}

/** True for what people are called together by what they do, in a list or not: "employers", "hoteliers", "fishermen". */
export function areMembers(key: string): boolean {
  return isNounOfMany(key) || areClients(key) || /(?:(?:er|or|ist|eer|ier|ian|ee)s|men|women)$/.test(key);
}

/** True for a name whose last word says what a company has or makes: "Tarn Quay Terminals", not "Tarn Quay Drivers". */
export function endsInThings(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (words.length < 3 || !last.capital || !/[^s]s$/.test(last.key) || !isDictionaryWord(last.key.slice(0, -1)))
    return false;
  return !isNounOfMany(last.key) && !/(?:men|women|workers|ers|ists|ors)$/.test(last.key);
}
