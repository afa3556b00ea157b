import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { Found } from './gazetteer/forms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { atomAt } from './groups/atom-at.ts';
import { joinsTrades } from './groups/conjunctions.ts';
import { connectorAt } from './groups/connectors.ts';
import { isOfMembers } from './groups/of-members.ts';
import type { Habits } from './habits.ts';
import { isCity } from './known-kinds.ts';
import { GIVEN, NONE, ORGANISATIONS } from './lists.ts';
import { isBehindPartisan } from './pieces/behind-partisan.ts';
import { isBehindSeat } from './pieces/behind-seat.ts';
import { wordsIn } from './pieces/heads.ts';
import { touches, type Word } from './words.ts';

/** What a line that only says what a paper is opens with. */
const PAPERS =
  /^(?:(?:press|media|news|public|joint|official) (?:release|statement|notice|communiqu[eé]|office|service|note)|(?:statement|communiqu[eé]|bulletin) )/;
const BETWEEN = new Set(nameWords.between);
/** In atoms, of the name of a place: "Rio de Janeiro". */
const LONGEST_PLACE = 3;
/** The stretches of a sentence that may hold names: capitalised words with what joins them, cut into atoms. */
export function groupsOf(words: readonly Word[], gazetteer: Gazetteer, habits: Habits): Atom[][] {
  const groups: Atom[][] = [];
  let group: Atom[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  let at = 0;
  while (at < words.length) {
    const listed = group.length > 0 ? listTail(words, at, group, gazetteer) : [];
    if (listed.length > 0) {
      group.push(...listed.map((word): Atom => ({ kind: 'word', words: [word], found: null })));
      at += listed.length;
      continue;
    }
    const joined =
      group.length > 0 &&
      (touches(words[at]!) || isOfMembers(words, at) || joinsTrades(words, at)) &&
      !opensPaper(words, at) &&
      !isSecondOfTwo(words, at, habits) &&
      !isBehindLand(words, at, habits) &&
      !isBehindPlace(words, at, group, habits) &&
      !isBehindPartisan(words, at, habits) &&
      !isBehindSeat(words, at);
    if (!joined) close();
    const behindTitle = joined && group.at(-1)!.kind === 'title';
    const atom =
      atomAt(words, at, gazetteer, habits, joined, behindTitle) ??
      (joined ? connectorAt(words, at, group, gazetteer) : null);
    if (atom) group.push(atom);
    else close();
    at += atom?.words.length ?? 1;
  }
  close();
  return groups;
}

// "Union of Millers" above a line that says "Press release".
function opensPaper(words: readonly Word[], at: number): boolean {
  return words[at]!.gap === '\n' && PAPERS.test(`${words[at]!.key} ${words[at + 1]?.key ?? ''}`);
}

// "The Quarn-Velm border", "the Norwind-Kabin merger": two, where one is told of alone too, and the other also in "Kabin
// Foods".
function isSecondOfTwo(words: readonly Word[], at: number, habits: Habits): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!/^[-–]$/.test(word.gap) || !word.capital || !before?.capital || !BETWEEN.has(next?.key ?? '')) return false;
  const [first, second] = [before, word].map(({ key }) => habits.get(key));
  if (!first || !second) return false;
  // Here too the first opens a name.
  return (first.alone > 0 && second.alone + second.opens > 0) || (second.alone > 0 && first.opens > 1);
}

// "The president of Velmar | Ana Ruiz": whose office it is, told of alone too, and who holds it.
function isBehindLand(words: readonly Word[], at: number, habits: Habits): boolean {
  const [office, of, land, word, next] = words.slice(Math.max(0, at - 3), at + 2);
  if (
    of?.key !== 'of' ||
    office!.pos !== 'NOUN' ||
    office!.capital ||
    !word?.capital ||
    word.gap !== ' ' ||
    land!.possessive
  )
    return false;
  return (
    GIVEN.has(word.key) &&
    next?.capital === true &&
    touches(next) &&
    !GIVEN.has(land!.key) &&
    (habits.get(land!.key)?.alone ?? 0) > 0
  );
}

// "In Oslo | Ana Quarn left", "In Peru | Sintraq, the union, left": where it is told to be, and who acts there.
function isBehindPlace(words: readonly Word[], at: number, group: readonly Atom[], habits: Habits): boolean {
  if (group.length > LONGEST_PLACE || words[at]!.gap !== ' ') return false;
  const place = wordsIn(group);
  const link = words[at - place.length - 1];
  const [word, next] = [words[at]!, words[at + 1]];
  if (link?.key !== 'in' || link.capital !== link.first || !word.capital) return false;
  if (!(isCity(place) || (group.length === 1 && group[0]!.found?.use === 'name'))) return false;
  if (isDictionaryWord(word.key) && !GIVEN.has(word.key)) return false;
  if (next?.capital && next.gap === ' ')
    return GIVEN.has(word.key) && !isDictionaryWord(next.key) && !isCity([...place, word]);
  const opens = link.first || /[,;:–—]/.test(link.gap);
  return opens && !isDictionaryWord(word.key) && (habits.get(word.key)?.alone ?? 0) > 0;
}

// "Department for Environment, | Food and | Rural Affairs": what a body is for may be a list; it ends with "and".
function listTail(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): readonly Word[] {
  const last = group.at(-1)!;
  if (words[at]!.gap !== ', ' || last.kind !== 'word' || !group.some(({ kind }) => kind === 'connector')) return [];
  const isSubject = (word: Word | undefined, i: number) =>
    word?.capital === true &&
    isDictionaryWord(word.key) &&
    !NONE.has(word.key) &&
    !ORGANISATIONS.has(word.key) &&
    gazetteer.find(words, i) === null;
  let end = at;
  for (; end < at + 8; end += 1) {
    const word = words[end];
    if (word?.key === 'and' && end > at) return isSubject(words[end + 1], end + 1) ? words.slice(at, end) : [];
    if (!isSubject(word, end) || !/^,? $/.test(word!.gap)) return [];
  }
  return [];
}

/** A piece of a group: a listed name, a title, a plain capitalised word, or what joins two of them. */
export interface Atom {
  readonly kind: 'listed' | 'title' | 'word' | 'particle' | 'connector';
  readonly words: readonly Word[];
  readonly found: Found | null;
}
