import nameWords from '../../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../../spelling/dictionary.ts';
import { GIVEN, WORK_NOUNS } from '../../lists.ts';
import type { Word } from '../../words.ts';
import { votesOfThings } from '../of-things.ts';
import type { Beside } from './beside.ts';

/** How much the words beside a name make a work, a thing or a day of it, and nobody: "the Orion spacecraft", "Harbour 4". */
export function votesForWork({ piece, words, first, before, apposed, touched }: Beside): number {
  let votes = piece.type === null ? votesOfThings(piece.words, words) : 0;
  const called = before !== undefined && WORK_NOUNS.has(before.key) && !isPointedAt(before, words);
  if (called && !(apposed && GIVEN.has(first.key))) votes += apposed || before.pos !== 'NOUN' ? 5 : 12;
  // "the Orion spacecraft"
  if (before?.key === 'the' && touched && WORK_BEHIND.has(touched.key)) votes += 8;
  if (touched && isVersion(touched, words[touched.index + 1])) votes += 3;
  if (before && CALENDAR.has(before.key) && piece.words.length === 1 && isDictionaryWord(first.key)) votes += 5;
  return votes;
}

// "Without this operation | Quarn Mills": a thing that is pointed at has been named before, and the name opens a clause.
function isPointedAt({ index }: Word, words: readonly Word[]): boolean {
  return /^(?:this|that|such|any|no)$/.test(words[index - 1]?.key ?? '');
}

// "Harbour 4", "Harbour 3.5", not "Peru 3 – 0 Chile", "Peru 20 years"
function isVersion(word: Word, next: Word | undefined): boolean {
  return (
    /^\d{1,2}$/.test(word.text) &&
    (next === undefined || /^[,.;:)]/.test(next.gap) || (next.gap === ' ' && /^(?:VERB|AUX|ADP|CCONJ)$/.test(next.pos)))
  );
}

const CALENDAR = new Set(nameWords.none);
const WORK_BEHIND = new Set(nameWords.workBehind);
