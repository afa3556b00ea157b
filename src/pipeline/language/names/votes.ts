import type { EntityType } from '#src/schema/evidence.ts';
import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { grouped } from '../../spelling/grouped.ts';
import { isAmongBodies } from './among-bodies.ts';
import { isCity, knownKind } from './known-kinds.ts';
import { BODIES, GIVEN, ROLES } from './lists.ts';
import type { Piece } from './pieces.ts';
import { isPlace, opensReport, standsInside } from './places.ts';
import { isRole } from './roles.ts';
import { endsInThings } from './things.ts';
import { votesOfPeople } from './votes-of-people.ts';
import { isLetters, nameKey, type Word } from './words.ts';

const SAYING = new Set(nameWords.saying);
/** "the Ruiz government" */
/** "M23 rebels" */
const ARMED = /^(?:rebels?|fighters?|militants?|insurgents?|guerrillas?|members?|leaders?)$/;
const OF_A_LEADER =
  /^(?:administration|presidency|family|era|loyalists?|aides?|estate|biography|doctrine|supporters?)$/;
const PARTISAN = new Set(nameWords.groupAdjectives);
const TOWN = new Set(nameWords.townNouns);
const CALENDAR = new Set(nameWords.none);
/** Companies too are called so: "the owner, Minera Alta,". */
const OWNERS = /^(?:owner|operator|founder|partner|host|broker|parent)$/;
/** What is known outweighs what stands around all mentions of a document. */
const KNOWN = 100;
const WORK = new Set(nameWords.workNouns);
const WORK_BEHIND = new Set(nameWords.workBehind);
/** Letters that end the names of machines and programs. */
const THING_ENDS = new Set(nameWords.thingEnds);

/** What each name is that no list has, by its key: its own form first, then the words around each of its mentions. */
export function typesOf(
  pieces: readonly Keyed[],
  sentences: readonly (readonly Word[])[],
  text: string,
): Map<string, EntityType | 'none'> {
  const alone = new Set(pieces.filter((piece) => piece.words.length === 1).map(({ key }) => key));
  const shortened = shortenedOf(pieces);
  // A heading in capitals says nothing of a name that the text writes as one.
  const quiet = new Map(
    pieces.flatMap((piece) => (isLoud(piece.words.filter(({ capital }) => capital)) ? [] : [[piece.key, piece]])),
  );
  const votes = new Map<string, Votes>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.found) continue;
    const own = votes.get(piece.key) ?? byForm(quiet.get(piece.key) ?? piece, alone);
    if (shortened.has(piece.key)) own.organisation += 3;
    addContext(own, piece, sentences[piece.words[0]!.sentence]!, text);
    if (liesIn(piece, pieces[i + 1], text)) own.place += 3;
    votes.set(piece.key, own);
  }
  const once = new Set(
    [...grouped(pieces.map((piece) => [piece.key, piece]))].flatMap(([key, own]) => (own.length === 1 ? [key] : [])),
  );
  for (const piece of pieces) {
    const own = votes.get(piece.key);
    if (own && once.has(piece.key) && isBare(piece, own)) own.none += 5;
  }
  return new Map([...votes].map(([key, own]) => [key, winner(own)]));
}

// "Tarn Quay" of a text that has "Tarn Quay Terminals" too; a person's house bears a first name.
function shortenedOf(pieces: readonly Keyed[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ words }) =>
      endsInThings(words) && !GIVEN.has(words[0]!.key) ? [nameKey(words.slice(0, -1))] : [],
    ),
  );
}

// "Gloom": a common word that stands large once, and nothing around it takes it for a name.
function isBare({ words, type }: Piece, { person, organisation, place }: Votes): boolean {
  const [word, second] = words;
  if (second || type !== null || person > 0 || place > 0 || organisation > 1.5) return false;
  return isDictionaryWord(word!.key) && !GIVEN.has(word!.key) && !PARTISAN.has(word!.key);
}

function isCommon(words: readonly Word[]): boolean {
  return !GIVEN.has(words[0]!.key) && words.every(({ key }) => isDictionaryWord(key));
}

// "Irving, Texas"
function liesIn(piece: Keyed, next: Keyed | undefined, text: string): boolean {
  const wider = next?.found?.use === 'name' && (next.found.type === 'place' || next.found.type === 'country');
  return (
    wider &&
    text.slice(piece.end, next.start) === ', ' &&
    !/^, (?:\p{Lu}|and )/u.test(text.slice(next.end, next.end + 6))
  );
}

function byForm(piece: Piece, alone: ReadonlySet<string>): Votes {
  const votes: Votes = { person: 0, organisation: 0, place: 0, none: 0 };
  const capitals = piece.words.filter((word) => word.capital);
  const [first, last] = [capitals[0]!, capitals.at(-1)!];
  // What a hyphen joins is one part: "Copa-Cogeca" is no first name and surname.
  const parts = piece.words.filter((word, i) => i === 0 || word.gap !== '-').length;
  const known = knownKind(piece.words);
  if (known !== null) votes[known] += KNOWN;
  else if (isCity(piece.words)) votes.place += 4;
  if (piece.words.length === 1 && PARTISAN.has(first.key)) votes.organisation += KNOWN;
  if (piece.type === 'organisation' || piece.type === 'place') votes[piece.type] += 8;
  if (piece.type === 'none') votes.none += 8;
  // "PlayStation VR", "Velm GT"
  if (piece.words.length > 1 && THING_ENDS.has(last.text)) votes.none += 8;
  // "Sandy Hook Elementary School": the word that says what it is decides.
  const free = piece.type === null;
  if (free && endsInThings(piece.words) && !GIVEN.has(first.key)) votes.organisation += 2;
  // "Community Empowerment": who has no given name and a common word for a surname is seldom a person.
  if (parts > 1 && free && capitals.length < 5 && !isCommon(capitals)) votes.person += 2.5;
  if (parts > 1 && free && GIVEN.has(first.key)) votes.person += 2.5;
  if (capitals.some((word) => /^\p{Lu}\.$/u.test(word.text))) votes.person += 3;
  if (capitals.length === 1) votes.organisation += GIVEN.has(first.key) && !isDictionaryWord(first.key) ? 0 : 1.5;
  if (capitals.length === 1 && GIVEN.has(first.key) && !isDictionaryWord(first.key)) votes.person += 1.5;
  if (isLoud(capitals)) votes.none += 9;
  // A machine's or a hand's slip: "un Acceptable".
  if (piece.words.length === 1 && /(?:[ai]ble|ous|ful|less|ly)$/.test(first.key) && isDictionaryWord(first.key))
    votes.none += 3;
  if (capitals.length === 1 && /^[\p{Lu}\p{N}&+]{2,6}$/u.test(first.text) && !/\p{L}\d+$/u.test(first.text))
    votes.organisation += 3;
  // "KPMG Tarnland"
  if (parts > 1 && /^\p{Lu}{3,6}$/u.test(first.text) && !/^\p{Lu}+$/u.test(last.text)) votes.organisation += 3;
  // "IE9" is a thing until something around it acts: "the M23".
  const numbered = piece.words.length === 1 && /^\p{L}{1,5}\d+$/u.test(first.text);
  if (numbered) votes.none += 2.5;
  else if (/[&+\p{N}]/u.test(first.text + last.text) || piece.words.some((word) => word.gap.includes('&')))
    votes.organisation += 3;
  if (parts > 1 && free) addParts(votes, first, last, alone);
  return votes;
}

// "ECONOMY FAVORS TRUMP", "ABILITY": emphasis, not a name; "SITE Intelligence Group" has one loud word of three.
function isLoud(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && !text.includes('.'));
  if (!long.every(({ text }) => text === text.toUpperCase())) return false;
  return long.some(({ key, text }) => isDictionaryWord(key) && (words.length > 1 || text.length > 4));
}

// A surname comes back alone, a company by its first word; a last word that is a common one is seldom a surname.
function addParts(votes: Votes, first: Word, last: Word, alone: ReadonlySet<string>): void {
  const common = isDictionaryWord(last.key);
  if (alone.has(last.key)) votes.person += common ? 2 : 3;
  else if (alone.has(first.key) && !GIVEN.has(first.key)) votes.organisation += 2;
  if (!common) return;
  if (/[^s]s$/.test(last.key)) votes.organisation += 3;
  else votes.organisation += GIVEN.has(first.key) ? 1 : 2.5;
}

function addContext(votes: Votes, piece: Piece, words: readonly Word[], text: string): void {
  const first = piece.words[0]!;
  const last = piece.words.at(-1)!;
  const after = words[last.index + 1];
  const touching = after?.gap === ' ' && !last.possessive;
  const before = /^,?\s["“‘]?$/.test(first.gap) ? words[first.index - 1] : undefined;
  const apposed = first.gap.startsWith(',');
  const behind = text.slice(last.end, last.end + 12);
  if (piece.title) votes.person += 6;
  if (before && ROLES.has(before.key) && !before.capital && !OWNERS.test(before.key)) votes.person += apposed ? 3 : 4;
  if (after && isApposedRole(words, last.index + 1)) votes.person += 3;
  if (after?.key === 'who' || /^,? \(?aged?\b|^(?:, | \()\d\d[,)]/.test(behind)) votes.person += 4;
  if (/^,? which\b/.test(behind)) votes.organisation += 3;
  if (after && SAYING.has(after.key) && /^,?\s$/.test(after.gap)) votes.person += 1.5;
  if (last.possessive && after && ROLES.has(after.key)) votes.organisation += 2;
  votes.organisation += votesOfPeople(piece.words, words);
  if (touching && BODIES.has(after.key)) votes.organisation += 2;
  if (touching && TOWN.has(after.key)) votes.place += 3;
  if (introducesAcronym(piece, text)) votes.organisation += 15;
  if (opensReport(piece, text)) votes.place += 5;
  // "TARN, 4 March (Agencia Norte) - The": who reports.
  if (/\($/.test(first.gap) && /^\)\s[-–—]\s/.test(behind)) votes.organisation += 8;
  if (touching && OF_A_LEADER.test(after.key)) votes.person += 1.5;
  if (touching && ARMED.test(after.key)) votes.organisation += 2;
  if (before && WORK.has(before.key) && !(apposed && GIVEN.has(first.key)))
    votes.none += apposed || before.pos !== 'NOUN' ? 5 : 12;
  // "the Orion spacecraft", "Harbour 4"
  if (before?.key === 'the' && touching && WORK_BEHIND.has(after.key)) votes.none += 8;
  if (touching && isVersion(after, words[after.index + 1])) votes.none += 3;
  if (before && CALENDAR.has(before.key) && piece.words.length === 1 && isDictionaryWord(first.key)) votes.none += 5;
  if (!before || apposed) return;
  if (SAYING.has(before.key) && before.key !== 'told' && before.key !== 'asked') votes.person += 1;
  // "The relief agency Open Corridor" is none, whatever its last word.
  if (BODIES.has(before.key)) votes.organisation += piece.type === 'place' && !TOWN.has(before.key) ? 9 : 4;
  if (isAmongBodies(words, first.index)) votes.organisation += 6;
  if (/^(?:of|at)$/.test(before.key) && ROLES.has(words[before.index - 1]?.key ?? '')) votes.organisation += 1;
  // "the Ana Ruiz video", "the Tarn plant": what stands before a noun may be anything.
  const qualifies = touching && !after.capital && after.pos === 'NOUN';
  if (before.key === 'the' && piece.type !== 'none') votes.organisation += qualifies ? 1 : 3;
  if (/^(?:called|named)$/.test(before.key) && BODIES.has(words[before.index - 1]?.key ?? '')) votes.organisation += 4;
  // "in Tarn", but "at the NRF", "in NRF": what goes by its letters is a body with rooms.
  if (standsInside(before) && !(piece.words.length === 1 && isLetters(first))) votes.place += 3;
  if (/^(?:from|to)$/.test(before.key) && isPlace(piece, words, text)) votes.place += 2;
  if (before.key === 'to' && words[before.index - 1]?.key === 'next') votes.place += 2;
  if (before.key === 'of' && TOWN.has(words[before.index - 1]?.key ?? '')) votes.place += 5;
}

// "Harbour 4", "Harbour 3.5", not "Peru 3 – 0 Chile", "Peru 20 years"
function isVersion(word: Word, next: Word | undefined): boolean {
  return (
    /^\d{1,2}$/.test(word.text) &&
    (next === undefined || /^[,.;:)]/.test(next.gap) || (next.gap === ' ' && /^(?:VERB|AUX|ADP|CCONJ)$/.test(next.pos)))
  );
}

// ", a retired teacher", ", the union's chair"
function isApposedRole(words: readonly Word[], at: number): boolean {
  if (words[at]!.gap !== ', ' || !/^(?:a|an|the|its|his|her|their)$/.test(words[at]!.key)) return false;
  for (let i = at + 1; i < words.length && i < at + 6 && /^(?:['’]s?)?[ -]$/.test(words[i]!.gap); i += 1) {
    if (isRole(words[i]!)) return true;
    if (words[i]!.pos === 'ADP') return false;
  }
  return false;
}

// "Italian Episcopal Conference (CEI)" and "CEI (Italian Episcopal Conference)": initials that fit make a body of it.
function introducesAcronym(piece: Piece, text: string): boolean {
  const behind = /^\s\(["“]?(\p{Lu}[\p{L}&]{1,9})["”]?[),;]/u.exec(text.slice(piece.end, piece.end + 16))?.[1];
  const before = /(\p{Lu}[\p{L}&]{1,9})\s\($/u.exec(text.slice(Math.max(0, piece.start - 14), piece.start))?.[1];
  const short = behind ?? before;
  if (!short || piece.words.length < 2) return false;
  const initials = piece.words
    .filter((word) => word.capital)
    .map((word) => word.text[0])
    .join('');
  return (
    initials[0] === short[0] &&
    [...short].filter((letter) => initials.includes(letter)).length >= Math.min(2, initials.length)
  );
}

function winner(votes: Votes): EntityType | 'none' {
  const most = Math.max(votes.person, votes.organisation, votes.place);
  if (votes.none > most) return 'none';
  if (votes.person === most && votes.person > 0) return 'person';
  return votes.place === most && votes.place > votes.organisation ? 'place' : 'organisation';
}

interface Votes {
  person: number;
  organisation: number;
  place: number;
  none: number;
}

/** A piece with the key that all mentions of the same words share. */
export type Keyed = Piece & { readonly key: string };
