import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { ORGANISATIONS, PLACES } from '../lists.ts';
import { areMembers } from '../things.ts';
import { touches, type Word } from '../words.ts';
import { isOfficeOwned } from './office-owned.ts';
import { isOwnOfPeople } from './own-of-people.ts';

/**
 * "Trawlermen's Association", "St Brannoc's Hospital": who meets in a body owns its name; "Peru's Parliament" is two
 * names.
 */
export function isOfMembers(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  const several = /^['’] $/.test(word?.gap ?? '') && before?.key.endsWith('s') === true;
  if (!before?.capital || !word?.capital || !(several || /^['’]s $/.test(word.gap))) return false;
  // "People's Alternative"
  if (before.key === 'people' && isDictionaryWord(word.key) && !before.first) return true;
  if (isOwnOfPeople(words, at) || isOfficeOwned(words, at)) return true;
  let end = at;
  while (words[end + 1]?.capital && touches(words[end + 1]!) && end < at + 4) end += 1;
  // "Quarn Women's Weavers"
  if (/^(?:women|men)$/.test(before.key) && !before.first && areMembers(words[end]!.key)) return true;
  const body = words.slice(at, end + 1).some(({ key }) => ORGANISATIONS.has(key) || PLACES.has(key));
  if (!body) return false;
  return (
    (several && areMembers(before.key)) ||
    MEMBERS.has(before.key) ||
    /..(?:men|women)$/.test(before.key) ||
    /^(?:st|saint)\.?$/i.test(words[at - 2]?.text ?? '')
  );
}

const MEMBERS = new Set(nameWords.members);
