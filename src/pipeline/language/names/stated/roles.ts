import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { PARTICIPLES, ROLES } from '../lists.ts';
import type { Word } from '../words.ts';

const NO_AGENTS = new Set(nameWords.noAgents);

/** True for a word that says what somebody is: one of the list, or any noun of a doer ("plumber", "geologist"). */
export function saysRole(word: Word): boolean {
  if (ROLES.has(word.key)) return true;
  if (word.capital || !/^.{3,}(?:er|or|ist|ian|eer|man|woman|hand)$/.test(word.key) || NO_AGENTS.has(word.key))
    return false;
  return word.pos === 'NOUN' && isDictionaryWord(word.key);
}

/** True for a word that may stand in a role's phrase: "deputy", "foreign", "retired", and the role itself. */
export function qualifiesRole(word: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(word.pos) || PARTICIPLES.has(word.key) || saysRole(word);
}
