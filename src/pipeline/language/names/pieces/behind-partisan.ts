import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { endsInForeignBody } from '../../../spelling/foreign-bodies.ts';
import type { Habits } from '../habits.ts';
import { BODY_ENDS, GIVEN, ORGANISATIONS } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** One of a party, by what it is called: "the Liberal". */
const PARTISANS: ReadonlySet<string> = new Set(peopleWords.partisans);
const BEFORE_PARTISANS: ReadonlySet<string> = new Set(peopleWords.beforePartisans);

/**
 * True where somebody's name opens behind what they are: "Liberal | Quarn", "Social Democrat | Ana Velm"; not "Liberal Voice",
 * nor "Socialist Quarn Party".
 */
export function isBehindPartisan(words: readonly Word[], at: number, habits: Habits): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (!before?.capital || !PARTISANS.has(before.key) || before.possessive) return false;
  if (!word.capital || word.gap !== ' ' || ORGANISATIONS.has(word.key) || endsInForeignBody(word.key)) return false;
  const next = words[at + 1];
  const goesOn = next?.capital === true && touches(next);
  if (goesOn) return (GIVEN.has(word.key) || !isDictionaryWord(word.key)) && !isBodyWord(next);
  return habits.surnames.has(word.key) || habits.get(word.key)?.surname === true || !isDictionaryWord(word.key);
}

/** True for what one of a party is called, in two words: "Christian Democrat". */
export function isPartisan(words: readonly Word[]): boolean {
  const [before, own, more] = words;
  return !more && own !== undefined && BEFORE_PARTISANS.has(before!.key) && PARTISANS.has(own.key);
}

function isBodyWord({ key }: Word): boolean {
  return ORGANISATIONS.has(key) || BODY_ENDS.has(key);
}
