import bodies from '../../../data/bodies.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import senses from '../../../data/senses.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { SPEAKING_ROLES, WORKING_ROLES } from '../../phrases/roles/speaking-roles.ts';
import { BODIES, GIVEN, ORGANISATIONS, PLACES, SURNAME_HEADS } from '../lists.ts';
import { areMembers } from '../things.ts';
import type { Word } from '../words.ts';
import { isCompound } from './compound.ts';

/** What a reader is told to do with somebody: "Ask Ana Hill". */
const ASKING = new Set(nameWords.asking);
const CALLINGS: readonly ReadonlySet<string>[] = [
  WORKING_ROLES,
  SPEAKING_ROLES,
  new Set(roles.witness),
  new Set(senses.nouns.person.split(' ')),
];
const FIRMS = new Set(bodies.kinds.company.nouns.filter((noun) => /(?:er|or|line)$/.test(noun)));
/** Words of doers that no dictionary has are put together of two that it has. */
const DOER = /(?:er|man|woman|hand|boy|girl)$/;

/** "Picket Lee Rudge", "Crofter Arvo Tarnd", "Shopper Ana,": true where a sentence's first word is what somebody does, and a name follows. */
export function isCallingOf(words: readonly Word[], at: number): boolean {
  const [word, first, last] = words.slice(at, at + 3);
  if (!first?.capital || first.gap !== ' ' || word!.possessive || GIVEN.has(word!.key)) return false;
  if (!last?.capital || last.gap !== ' ') return isGivenAlone(word!, first);
  // "Deckhand Arvo Tarnd", "Independent Arvo Tarnd": a given name that no list has.
  const calling = isCalling(word!.key);
  const given = GIVEN.has(first.key);
  if (!calling && !isDictionaryWord(word!.key)) return false;
  // "Tallow Bay Fishermen's Union"
  if (last.possessive && words[at + 3]?.capital) return false;
  const isThing = ORGANISATIONS.has(last.key) || PLACES.has(last.key) || BODIES.has(last.key);
  if (calling && (given || !isDictionaryWord(first.key))) return !isThing || SURNAME_HEADS.has(last.key);
  if (!given || ORGANISATIONS.has(word!.key) || PLACES.has(word!.key)) return false;
  return ASKING.has(word!.key) || !isDictionaryWord(last.key);
}

/** "Retailer Norwind", "Steelmaker Tarn Ferro": what a firm does, and its name; not "Retailer Association". */
export function isTradeOf(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next?.capital || next.gap !== ' ' || word.possessive || !FIRMS.has(word.key)) return false;
  if (GIVEN.has(next.key) || next.possessive || areMembers(next.key)) return false;
  return !ORGANISATIONS.has(next.key) && !BODIES.has(next.key);
}

// "Shopper Ana, buying bread,": a given name and nothing else.
function isGivenAlone({ key }: Word, name: Word): boolean {
  return !name.possessive && GIVEN.has(name.key) && !isDictionaryWord(name.key) && isCalling(key);
}

function isCalling(key: string): boolean {
  if (key === 'independent' || CALLINGS.some((callings) => callings.has(key))) return true;
  return DOER.test(key) && !isDictionaryWord(key) && isCompound(key);
}
