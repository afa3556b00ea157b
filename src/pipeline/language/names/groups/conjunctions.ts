import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Atom } from '../groups.ts';
import { knownKind } from '../known-kinds.ts';
import { GIVEN, NONE, ORGANISATIONS, PLACES, STATE_BODIES } from '../lists.ts';
import { wordsIn } from '../pieces/heads.ts';
import { runEnd, touches, type Word } from '../words.ts';
import { isOfTwoPlaces, isOfTwoRegions, isPairOfSubjects } from './two-of-one.ts';

/** A body's last word where no subject has it: "… and Resolution Foundation". */
const STRONG: ReadonlySet<string> = new Set(bodiesData.endings);
/** What the houses are that bear the names of two who founded them. */
const PARTNERED = new Set(nameWords.partnered);
/** What a body may be for, whether a dictionary has it or not: "… of Hotels and Tourism". */
const SUBJECT = /(?:[^s]s|.{3}(?:ism|ing|tion|sion|ment|ity|ness|ance|ence|ture|ship|logy|graphy|care))$/;
/** True where a name may go on. */
export function opens(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.capital === true && touches(word) && !NONE.has(word.key);
}

/** "Committee on Justice | and Home Affairs": what is a title before a name is a subject here. */
export function isSubjectInside(group: readonly Atom[]): boolean {
  return group.at(-2)?.kind === 'connector' && /^(?:on|for)$/.test(group.at(-2)!.words[0]!.key);
}

/**
 * True for the "and" of a body of two trades: "Builders' and Tunnellers' Union", "Masons' and Tile Layers' Guild", "the
 * (Norwegian) Builders and Tunnellers Union".
 */
export function joinsTrades(words: readonly Word[], at: number): boolean {
  const [before, and, first] = words.slice(Math.max(0, at - 1), at + 2);
  if (and?.key !== 'and' || !before?.capital || !first?.capital) return false;
  // Of what they are: "Tile Layers'", behind a trade whose name owns the body too.
  const ofTwo =
    /^['’]/.test(and.gap) &&
    words[at + 2]?.capital === true &&
    words[at + 2]!.gap === ' ' &&
    !ORGANISATIONS.has(words[at + 2]!.key);
  const [second, body] = ofTwo ? words.slice(at + 2, at + 4) : words.slice(at + 1, at + 3);
  if (!second || !body?.capital) return false;
  const isTrade = ({ key }: Word, next: Word) => /(?:[^s]s|..men)$/.test(key) && /^['’]?s? $/.test(next.gap);
  // Two bodies would each have their own word: "the Builders Guild and the Tunnellers Union".
  const behindThe = words[at - 2]?.key === 'the' || (words[at - 2]?.capital === true && words[at - 3]?.key === 'the');
  const owned = before.possessive || /^['’]/.test(and.gap) || behindThe;
  return owned && isTrade(before, and) && isTrade(second, body) && ORGANISATIONS.has(body.key);
}

/** True for the "and" of "Justice | and Renewal Party": what is a judge's title before a name is an aim here. */
export function joinsJustice(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): boolean {
  const [justice, more] = group[0]!.found?.use === 'demonym' ? group.slice(1) : group;
  if (words[at]!.key !== 'and' || more || !justice || justice.words[0]!.key !== 'justice') return false;
  if (justice.words.length > 1 || !opens(words, at + 1) || gazetteer.find(words, at + 1)) return false;
  const behind = words.slice(at + 1, runEnd(words, at + 1));
  const head = behind.at(-1)!.key;
  return (
    behind.length > 1 &&
    ORGANISATIONS.has(head) &&
    !STATE_BODIES.has(head) &&
    behind.every(({ key }) => isDictionaryWord(key))
  );
}

/** The "and" inside a body's name; null where two names are joined. */
export function conjunction(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): Atom | null {
  if (words[at]!.key !== 'and' || !opens(words, at + 1)) return null;
  const connector: Atom = { kind: 'connector', words: [words[at]!], found: null };
  if (
    isOfPartners(words, at, group, gazetteer) ||
    isOfTwoRegions(words, at, group, gazetteer) ||
    isKnown(words, at) ||
    isOfParty(words, at, group, gazetteer)
  )
    return connector;
  if (group.at(-1)!.kind !== 'word' && !isSubjectInside(group)) return null;
  const lists = group.some((atom) => atom.kind === 'connector') && !opensOther(words, at, group, gazetteer);
  return lists || isPairOfSubjects(words, at, group, gazetteer) || isOfTwoPlaces(words, at, group, gazetteer)
    ? connector
    : null;
}

// "the law firm Velm | and Quarn": a house of two.
function isOfPartners(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): boolean {
  const [first, second] = [words[at - 1]!, words[at + 1]!];
  if (group.length !== 1 || !PARTNERED.has(words[at - 2]?.key ?? '') || first.gap !== ' ') return false;
  return (
    !first.possessive &&
    !gazetteer.find(words, at + 1) &&
    !(words[at + 2]?.capital && touches(words[at + 2]!)) &&
    second.gap === ' '
  );
}

// "the opposition Unity | and Law party", "the Law | and Justice party": two words for what it is for.
function isOfParty(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): boolean {
  const [aim, party] = [words[at + 1], words[at + 2]];
  const own = wordsIn(group);
  if (
    own.length !== 1 ||
    group[0]!.found ||
    gazetteer.find(words, at + 1) ||
    party?.key !== 'party' ||
    party.gap !== ' ' ||
    party.capital ||
    !aim
  )
    return false;
  return [own[0]!, aim].every(({ key }) => isDictionaryWord(key) && !GIVEN.has(key)) && !own[0]!.first;
}

// "Globe | and Mail"
function isKnown(words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from > at - 3; from -= 1)
    for (let end = at + 1; end < at + 3; end += 1)
      if (words[from]?.capital && words[end]?.capital && knownKind(words.slice(from, end + 1)) === 'organisation')
        return true;
  return false;
}

// "… and Resolution Foundation", "Council on Wool and Norwind", "… and Colorado State University"
function opensOther(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): boolean {
  if (isBehindBoth(words, group) || opensBody(words, at + 1, gazetteer)) return true;
  const behind = words.slice(at + 1, runEnd(words, at));
  const head = group.some(({ words: [word] }) => ORGANISATIONS.has(word!.key));
  if (head && isSomebodyElse(behind, words[at - 1]!, gazetteer.find(words, at + 1))) return true;
  if (behind.length > 1) return head && STRONG.has(behind.at(-1)!.key) && !STRONG.has(words[at - 1]!.key);
  const { key } = behind[0]!;
  const unlike = isDictionaryWord(words[at - 1]!.key) && !isDictionaryWord(key) && !SUBJECT.test(key);
  return head && unlike && !gazetteer.find(words, at + 1);
}

// "both the Ministry of Trade and Norwind"
function isBehindBoth(words: readonly Word[], group: readonly Atom[]): boolean {
  const first = wordsIn(group)[0]!.index;
  return words[words[first - 1]?.key === 'the' ? first - 2 : first - 1]?.key === 'both';
}

// "the Ministry of Trade and Sweden", "… and Anna Holm"; not "the Chamber of Peru and Sweden"
function isSomebodyElse([first, next]: readonly Word[], before: Word, found: ReturnType<Gazetteer['find']>): boolean {
  if (!isDictionaryWord(before.key)) return GIVEN.has(first!.key) && next !== undefined && !isDictionaryWord(next.key);
  if (found) return found.type === 'country' && found.use === 'name' && found.length === 1 && next === undefined;
  return GIVEN.has(first!.key) && next !== undefined && !isDictionaryWord(next.key);
}

// "… Institute of Technology and Colorado State University": a body of its own follows.
function opensBody(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  let end = at;
  while (words[end]?.capital && (end === at || touches(words[end]!)) && end < at + 6) end += 1;
  if (end < at + 2 || !(ORGANISATIONS.has(words[end - 1]!.key) || PLACES.has(words[end - 1]!.key))) return false;
  return words.slice(at, end).some((word, i) => !isDictionaryWord(word.key) || gazetteer.find(words, at + i) !== null);
}
