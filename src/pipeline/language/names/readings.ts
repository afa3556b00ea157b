import type { EntityType } from '#src/schema/evidence.ts';
import titles from '../../data/titles.json' with { type: 'json' };
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

const ROLES = new Set([...titles.roles, ...titles.titles]);
const INSIDE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'towards',
  'downtown',
  'central',
  'northern',
  'southern',
  'eastern',
  'western',
  'north',
  'south',
  'east',
  'west',
  'reached',
  'visit',
  'visited',
  'visiting',
  'leave',
  'leaving',
  'entered',
]);
const MOTION = new Set([
  'travel',
  'travelled',
  'traveled',
  'travelling',
  'traveling',
  'trip',
  'flew',
  'fly',
  'flight',
  'flights',
  'flown',
  'return',
  'returned',
  'returning',
  'came',
  'come',
  'coming',
  'back',
  'go',
  'going',
  'gone',
  'went',
  'road',
  'drove',
  'moved',
  'arrived',
  'visit',
  'visits',
  'train',
  'way',
  'capital',
  'summoned',
  'invited',
  'headed',
  'heading',
  'km',
  'kilometres',
  'kilometers',
  'miles',
  'reporting',
  'route',
  'north',
  'south',
  'east',
  'west',
  'close',
]);
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
const DATELINE = /^\s*(?:,[^.–—-]{0,40})?(?:\([^)]{1,40}\)\s*)?(?:[-–—]+\s|\()/u;

/** Decides what each name is, from the words around all its mentions in the document; events and works are left out. */
export function readingsOf(pieces: readonly Piece[], sentences: readonly (readonly Word[])[], text: string): Reading[] {
  const votes = new Map<string, Votes>();
  for (const piece of pieces) {
    if (piece.found || piece.type === 'none') continue;
    const key = nameKey(piece);
    votes.set(key, sum(votes.get(key), votesFor(piece, sentences[piece.words[0]!.sentence]!, text)));
  }
  const types = new Map([...votes].map(([key, own]) => [key, winner(own)]));
  const people = surnames(pieces, types);
  return pieces.flatMap((piece) => {
    if (piece.type === 'none') return [];
    const words = sentences[piece.words[0]!.sentence]!;
    if (piece.found) return [listedReading(piece, words, text, people)];
    const key = nameKey(piece);
    const type = piece.words.length === 1 && people.has(key) ? 'person' : types.get(key)!;
    return [{ ...piece, found: null, type, key }];
  });
}

export function nameKey(piece: Pick<Piece, 'words'>): string {
  return piece.words.map((word) => word.key).join(' ');
}

function votesFor(piece: Piece, words: readonly Word[], text: string): Votes {
  const votes = { person: 0, organisation: 0, place: 0 };
  const first = piece.words[0]!;
  const last = piece.words.at(-1)!;
  const before = words[first.index - 1];
  const after = words[last.index + 1];
  const plainBefore = before && /^\s$/.test(first.gap);
  if (piece.type === 'person' || piece.type === 'organisation' || piece.type === 'place')
    votes[piece.type] += piece.title ? 6 : 4;
  if (plainBefore && ROLES.has(before.key) && !before.capital) votes.person += 4;
  if (after?.key === 'who' || /^,? \(?aged?\b|^, \d\d\b/.test(text.slice(last.end, last.end + 8))) votes.person += 4;
  if (after && SAYING.has(after.key)) votes.person += 1;
  if (before && SAYING.has(before.key) && plainBefore && before.key !== 'told') votes.person += 1;
  const capitals = piece.words.filter((word) => word.capital);
  if (capitals.length === 2 || capitals.length === 3) votes.person += 2;
  if (capitals.some((word) => /^\p{Lu}\.$/u.test(word.text))) votes.person += 2;
  if (capitals.length === 1 && /^[\p{Lu}\p{N}&+]{2,6}$/u.test(first.text)) votes.organisation += 3;
  if (capitals.length === 1) votes.organisation += 1;
  if (plainBefore && before.key === 'the') votes.organisation += 3;
  if (plainBefore && INSIDE.has(before.key)) votes.place += 3;
  if (plainBefore && (before.key === 'from' || before.key === 'to')) votes.place += 1;
  if (
    plainBefore &&
    before.key === 'of' &&
    /^(?:city|town|village|port|capital|province|island|region|north|south|east|west)$/.test(
      words[before.index - 1]?.key ?? '',
    )
  )
    votes.place += 5;
  if (first.index === 0 && DATELINE.test(text.slice(last.end, last.end + 60)) && first.sentence < 3) votes.place += 5;
  return votes;
}

function winner(votes: Votes): EntityType {
  if (votes.person >= votes.organisation && votes.person >= votes.place && votes.person > 0) return 'person';
  return votes.place > votes.organisation ? 'place' : 'organisation';
}

function sum(a: Votes | undefined, b: Votes): Votes {
  return a
    ? { person: a.person + b.person, organisation: a.organisation + b.organisation, place: a.place + b.place }
    : b;
}

// The words a person may be called by later on: each word of a full name but particles.
function surnames(pieces: readonly Piece[], types: ReadonlyMap<string, EntityType>): Set<string> {
  const found = new Set<string>();
  for (const piece of pieces) {
    if (piece.found || (piece.words.length < 2 && !piece.title) || types.get(nameKey(piece)) !== 'person') continue;
    for (const word of piece.words) if (word.capital && word.text.length > 2) found.add(word.key);
  }
  return found;
}

function listedReading(piece: Piece, words: readonly Word[], text: string, people: ReadonlySet<string>): Reading {
  const found = piece.found!;
  const place = isPlace(piece, words, text);
  const key = nameKey(piece);
  if (found.use !== 'known' && piece.words.length === 1 && people.has(key) && !place)
    return { ...piece, found: null, type: 'person', key };
  if (found.use === 'capital' && place) return { ...piece, found: null, type: 'place', key };
  return { ...piece, found, type: found.type, key: found.id };
}

function isPlace(piece: Piece, words: readonly Word[], text: string): boolean {
  const first = piece.words[0]!;
  const last = piece.words.at(-1)!;
  if (first.index === 0 && first.sentence < 3 && DATELINE.test(text.slice(last.end, last.end + 60))) return true;
  return placedBefore(words, first);
}

// "in Kyiv", "to fly to Kyiv", and the second of "in Kyiv and Moscow".
function placedBefore(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  if (!before || !/^[\s,]*$/.test(word.gap)) return false;
  if (INSIDE.has(before.key)) return true;
  if (
    before.key === 'to' ||
    before.key === 'from' ||
    before.key === 'for' ||
    before.key === 'of' ||
    before.key === 'via'
  )
    return MOTION.has(words[before.index - 1]?.key ?? '');
  if (before.key === 'and' || before.key === 'or')
    return words[before.index - 1]?.capital === true && placedBefore(words, words[before.index - 1]!);
  return false;
}

interface Votes {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

/** A name with what it is. `key` is the same for the same words, or the id of a listed entity. */
export interface Reading extends Omit<Piece, 'type'> {
  readonly type: EntityType;
  readonly key: string;
}
