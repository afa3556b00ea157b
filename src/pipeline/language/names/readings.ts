import type { EntityType } from '#src/schema/evidence.ts';
import givenNames from '../../data/given-names.json' with { type: 'json' };
import nameWords from '../../data/name-words.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import type { Habits } from './habits.ts';
import { isDictionaryWord } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { isPlace, opensReport, standsInside } from './places.ts';
import type { Word } from './words.ts';

const ROLES = new Set([...titles.roles, ...titles.titles]);
const GIVEN = new Set([...nameWords.givenNames, ...givenNames.names.split(' ')]);
const SAYING = new Set([
  'said',
  'says',
  'told',
  'added',
  'wrote',
  'tweeted',
  'asked',
  'warned',
  'insisted',
  'argued',
  'explained',
]);
const TOWN = new Set([
  'city',
  'town',
  'village',
  'port',
  'capital',
  'province',
  'island',
  'region',
  'district',
  'suburb',
  'north',
  'south',
  'east',
  'west',
]);
const BODY = new Set([
  'party',
  'group',
  'movement',
  'company',
  'firm',
  'agency',
  'newspaper',
  'daily',
  'website',
  'charity',
  'union',
  'organisation',
  'organization',
  'network',
  'brokerage',
  'consultancy',
  'club',
  'team',
  'outlet',
  'portal',
  'alliance',
  'coalition',
  'militia',
  'operator',
  'bank',
  'retailer',
  'manufacturer',
  'publisher',
  'label',
  'magazine',
  'lender',
  'miner',
  'airline',
  'startup',
  'bloc',
]);

/** Decides what each name is, from its words and the words around all its mentions; events and works are left out. */
export function readingsOf(
  pieces: readonly Piece[],
  sentences: readonly (readonly Word[])[],
  text: string,
  habits: Habits,
): Reading[] {
  const kept = pieces.filter((piece) => piece.type !== 'none' && !isQuotedTitle(piece, sentences, text, habits));
  const types = typesOf(kept, sentences, text);
  const people = partsOfPeople(kept, types);
  return kept.map((piece) => {
    const words = sentences[piece.words[0]!.sentence]!;
    if (piece.found) return listedReading({ ...piece, found: piece.found }, words, text, people);
    const key = nameKey(piece);
    const type = piece.words.length === 1 && people.has(key) && types.get(key) !== 'place' ? 'person' : types.get(key)!;
    return { ...piece, type, key };
  });
}

function nameKey(piece: Pick<Piece, 'words'>): string {
  return piece.words.map((word) => word.key).join(' ');
}

// A book, a ship, a robot: a name that fills a quotation and stands nowhere else. A body may be quoted so too.
function isQuotedTitle(piece: Piece, sentences: readonly (readonly Word[])[], text: string, habits: Habits): boolean {
  if (piece.found || piece.title) return false;
  if (!/["“‘]$/.test(text.slice(0, piece.start).slice(-1)) || !/^[,.]?["”’]/.test(text.slice(piece.end, piece.end + 2)))
    return false;
  const words = sentences[piece.words[0]!.sentence]!;
  const around = [
    ...words.slice(Math.max(0, piece.words[0]!.index - 2), piece.words[0]!.index),
    ...words.slice(piece.words.at(-1)!.index + 1, piece.words.at(-1)!.index + 3),
  ];
  if (around.some((word) => BODY.has(word.key))) return false;
  return piece.words.every((word) => (habits.get(word.key)?.inside ?? 0) === 0);
}

function typesOf(
  pieces: readonly Piece[],
  sentences: readonly (readonly Word[])[],
  text: string,
): Map<string, EntityType> {
  const alone = new Set(pieces.filter((piece) => !piece.found && piece.words.length === 1).map(nameKey));
  const votes = new Map<string, Votes>();
  for (const piece of pieces) {
    if (piece.found) continue;
    const key = nameKey(piece);
    const own = votes.get(key) ?? byForm(piece, alone);
    addContext(own, piece, sentences[piece.words[0]!.sentence]!, text);
    votes.set(key, own);
  }
  return new Map([...votes].map(([key, own]) => [key, winner(own)]));
}

function byForm(piece: Piece, alone: ReadonlySet<string>): Votes {
  const votes: Votes = { person: 0, organisation: 0, place: 0 };
  const capitals = piece.words.filter((word) => word.capital);
  const [first, last] = [capitals[0]!, capitals.at(-1)!];
  const parts = piece.words.filter((word, i) => i === 0 || word.gap !== '-').length;
  if (piece.type === 'organisation' || piece.type === 'place') votes[piece.type] += 4;
  if (parts > 1 && capitals.length < 5) votes.person += 2.5;
  if (GIVEN.has(first.key) && parts > 1) votes.person += 2.5;
  if (capitals.some((word) => /^\p{Lu}\.$/u.test(word.text))) votes.person += 3;
  if (capitals.length === 1) votes.organisation += 1;
  if (/^[\p{Lu}\p{N}&+]{2,6}$/u.test(first.text) && capitals.length === 1) votes.organisation += 3;
  if (/[&+\p{N}]/u.test(first.text + last.text) || piece.words.some((word) => word.gap.includes('&')))
    votes.organisation += 3;
  if (parts > 1 && alone.has(last.key) && !isDictionaryWord(last.key)) votes.person += 3;
  else if (parts > 1 && alone.has(first.key) && !GIVEN.has(first.key)) votes.organisation += 2;
  if (parts > 1 && isDictionaryWord(last.key))
    votes.organisation += /[^s]s$/.test(last.key) ? 3 : isDictionaryWord(first.key) && !GIVEN.has(first.key) ? 2 : 1;
  return votes;
}

function addContext(votes: Votes, piece: Piece, words: readonly Word[], text: string): void {
  const first = piece.words[0]!;
  const last = piece.words.at(-1)!;
  const after = words[last.index + 1];
  const before = /^\s["“‘]?$/.test(first.gap) ? words[first.index - 1] : undefined;
  const behind = text.slice(last.end, last.end + 12);
  if (piece.title) votes.person += 6;
  if (before && ROLES.has(before.key) && !before.capital) votes.person += 4;
  if (after?.key === 'who' || /^,? \(?aged?\b|^(?:, | \()\d\d[,)]/.test(behind)) votes.person += 4;
  if (/^,? which\b/.test(behind)) votes.organisation += 3;
  if (after && SAYING.has(after.key) && /^,?\s$/.test(after.gap)) votes.person += 1;
  if (before && SAYING.has(before.key) && before.key !== 'told' && before.key !== 'asked') votes.person += 1;
  if (last.possessive && after && ROLES.has(after.key)) votes.organisation += 2;
  if (before && BODY.has(before.key)) votes.organisation += 4;
  if (after && BODY.has(after.key) && after.gap === ' ' && !last.possessive) votes.organisation += 2;
  if (before?.key === 'the') votes.organisation += 3;
  if (before && standsInside(before)) votes.place += 3;
  if (before && (before.key === 'from' || before.key === 'to')) votes.place += 1;
  if (before?.key === 'of' && TOWN.has(words[before.index - 1]?.key ?? '')) votes.place += 5;
  if (opensReport(piece, text)) votes.place += 5;
}

function winner(votes: Votes): EntityType {
  if (votes.person >= votes.organisation && votes.person >= votes.place && votes.person > 0) return 'person';
  return votes.place > votes.organisation ? 'place' : 'organisation';
}

// The words a person may be called by later on: each word of a full name but particles and initials.
function partsOfPeople(pieces: readonly Piece[], types: ReadonlyMap<string, EntityType>): Set<string> {
  const found = new Set<string>();
  for (const piece of pieces) {
    if (piece.found || (piece.words.length < 2 && !piece.title) || types.get(nameKey(piece)) !== 'person') continue;
    for (const word of piece.words) if (word.capital && word.text.length > 2) found.add(word.key);
  }
  return found;
}

function listedReading(
  piece: Piece & Pick<Reading, 'found'>,
  words: readonly Word[],
  text: string,
  people: ReadonlySet<string>,
): Reading {
  const found = piece.found!;
  const place = isPlace(piece, words, text);
  const key = nameKey(piece);
  if (found.use !== 'known' && piece.words.length === 1 && people.has(key) && !place)
    return { ...piece, found: null, type: 'person', key };
  if (found.use === 'capital' && place) return { ...piece, found: null, type: 'place', key };
  return { ...piece, type: found.type, key: found.id };
}

interface Votes {
  person: number;
  organisation: number;
  place: number;
}

/** A name with what it is. `key` is the same for the same words, or the id of a listed entity. */
export interface Reading extends Omit<Piece, 'type'> {
  readonly type: EntityType;
  readonly key: string;
}
