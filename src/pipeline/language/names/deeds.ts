import tellingVerbs from '../../data/telling-verbs.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { firstWords } from '../../wording/first-words.ts';
import { SAYING } from './lists.ts';
import { isNounOfMany } from './things.ts';
import type { Word } from './words.ts';

const DEEDS = new Set(Object.values(verbs.acts).flatMap(firstWords));
/** What people do that makes no act, and neither hope nor rice does. */
const OF_PEOPLE: ReadonlySet<string> = new Set(tellingVerbs.ofPeople);

/** True for the base form of a verb that makes an act: "accuse". */
export function isActVerb(key: string): boolean {
  return DEEDS.has(key);
}

/** True for what may be somebody's deed told of now, as headlines tell it: "Praises", "says"; not "Nurses". */
export function tellsDeed({ key }: Word): boolean {
  return key.endsWith('s') && !isNounOfMany(key) && (isActVerb(key.slice(0, -1)) || SAYING.has(key));
}

/** True for a verb that has people for its subject: of "Rice told them" and "Rice is dear" one is of Ana Rice. */
export function isOfPeople(word: Word | undefined): boolean {
  if (word?.gap !== ' ' || word.capital || word.pos !== 'VERB' || /^(?:lies|lay|stands|stood)$/.test(word.key))
    return false;
  const { key } = word;
  return (
    SAYING.has(key) ||
    OF_PEOPLE.has(key) ||
    [key.replace(/s$/, ''), key.replace(/d$/, ''), key.replace(/ed$/, '')].some(isActVerb)
  );
}
