import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { knownKind } from '../known-kinds.ts';
import { GIVEN, WORK_NOUNS } from '../lists.ts';
import { isLetters, type Word } from '../words.ts';

/** What has letters or common words for its name, where they stand before no other noun: "the QMU system". */
const KINDS = new Set(nameWords.thingKinds);
/** Only a program or a machine has these: "its earlier versions". */
const OWNED = new Set(nameWords.ofThings);
/** "a version of Quintar", "an update to Quintar" */
const MADE_OF: ReadonlySet<string> = new Set(besideNames.madeOf);
const MADE_FOR: ReadonlySet<string> = new Set(nameWords.madeForPrograms);
/** What one does to a program before it runs. */
const SET_UP: ReadonlySet<string> = new Set(nameWords.doneToPrograms);

/**
 * How much of a program, a machine or a scheme a name has: "earlier versions of Quintar", "installed Quintar", "a newer
 * Quintar".
 */
export function votesOfThings(own: readonly Word[], words: readonly Word[]): number {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (GIVEN.has(first.key)) return 0;
  const [after, further] = words.slice(last.index + 1, last.index + 3);
  if (last.possessive) return isVersions(after) || (after?.pos === 'ADJ' && isVersions(further)) ? 5 : 0;
  const before = words[first.index - 1];
  if (!before || !/^ ["“‘]?$/.test(first.gap)) return 0;
  if (isNamedAs(before, words)) return 8;
  const isThing =
    isMade(before, words) || isSetUp(before, after, words) || isNewer(before, after, words) || areMakes(own, before);
  return isThing ? 5 : 0;
}

/**
 * True where a name of letters or of common words says which system, test or tax is meant: "the QMU system", "the Green
 * Belt scheme".
 */
export function tellsWhich(own: readonly Word[], words: readonly Word[]): boolean {
  const after = words[own.at(-1)!.index + 1];
  if (own.at(-1)!.possessive || after?.gap !== ' ' || after.capital || !KINDS.has(after.key)) return false;
  if (own.length === 1) return isLetters(own[0]!);
  return own.every(({ key }) => isDictionaryWord(key)) && !GIVEN.has(own[0]!.key);
}

function isVersions(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && OWNED.has(word.key);
}

// "the robot, named | Quintar"
function isNamedAs({ key, index }: Word, words: readonly Word[]): boolean {
  return /^(?:called|named)$/.test(key) && WORK_NOUNS.has(words[index - 1]?.key ?? '');
}

// "versions of | Quintar", "an update to | Quintar"
function isMade({ key, index }: Word, words: readonly Word[]): boolean {
  const what = words[index - 1]?.key ?? '';
  return (key === 'of' && MADE_OF.has(what)) || (/^(?:of|to|for)$/.test(key) && MADE_FOR.has(what));
}

// "installed | Quintar", "loaded up | Quintar", "upgraded to | Quintar"; who is installed as chair is somebody.
function isSetUp(before: Word, after: Word | undefined, words: readonly Word[]): boolean {
  if (after?.key === 'as') return false;
  const verb = words[before.index - 1]?.key ?? '';
  if (before.key === 'up') return /^load(?:s|ed|ing)?$/.test(verb);
  if (before.key === 'to') return /^(?:upgrad|updat)(?:es?|ed|ing)$/.test(verb);
  return SET_UP.has(before.key);
}

// "a newer | Quintar", not "a newer | Quintar plant"
function isNewer({ key, index }: Word, after: Word | undefined, words: readonly Word[]): boolean {
  if (!/^(?:newer|older|newest|latest|outdated|used|second-hand)$/.test(key)) return false;
  if (!/^(?:an?|the)$/.test(words[index - 1]?.key ?? '')) return false;
  return after?.gap !== ' ' || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
}

// "three | Toyotas"
function areMakes([word, second]: readonly Word[], { pos }: Word): boolean {
  if (second || !/[^s]s$/.test(word!.text) || !/^(?:NUM|ADJ)$/.test(pos)) return false;
  const [key, text] = [word!.key.slice(0, -1), word!.text.slice(0, -1)];
  return knownKind([{ ...word!, key, text }]) === 'organisation';
}
