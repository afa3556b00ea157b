import type { EntityType } from '#src/schema/evidence.ts';
import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { grouped } from '../../spelling/grouped.ts';
import { alikeIn } from './alike.ts';
import { firmsIn, firstWordsOf, housesIn, shortenedOf } from './firms.ts';
import { isCity, knownKind } from './known-kinds.ts';
import { GIVEN, PARTISAN } from './lists.ts';
import { partsIn } from './parts-in.ts';
import type { Piece } from './pieces.ts';
import { addSurroundings } from './surroundings.ts';
import { endsInThings } from './things.ts';
import { tellsWhich } from './votes-of-things.ts';
import type { Word } from './words.ts';

/** What is known outweighs what stands around all mentions of a document. */
const KNOWN = 100;
const MOST_SAID = 2;
/** Less than this around all its mentions tells nothing of a name. */
const WEAK = 1.5;
/** What one's whole name shows of its short form outweighs the word it ends in and where it stands: "at Riverside Memorial". */
const HOUSE = 16;
/** Letters that end the names of machines and programs. */
const THING_ENDS = new Set(nameWords.thingEnds);
const PARTICLES = new Set(nameWords.particles);

/**
 * For each document what each name is that no list has, by its key: its own form first, then the words around each of its
 * mentions. Of a name of two words or more all documents tell; one word may be another's name elsewhere, and they tell of it
 * only where its own document is silent.
 */
export function typesOf(documents: readonly Told[]): Map<string, EntityType | 'none'>[] {
  const alone = documents.map(aloneIn);
  const anywhere = documents.length > 1 ? new Set(alone.flatMap((own) => [...own])) : alone[0]!;
  const short = { firms: firmsIn(documents), houses: housesIn(documents) };
  const votes = documents.map((document) => votesIn(document, anywhere, short));
  const around = aroundAll(votes);
  const types = votes.map(
    (own) =>
      new Map(
        [...own].map(([key, { form, around: beside }]) => {
          const told = key.includes(' ') || isSilent(beside) ? (around.get(key) ?? [beside]) : [beside];
          return [key, winner(sum([form, ...told]))];
        }),
      ),
  );
  const firms = firstWordsOf(types);
  return types.map((own, i) => {
    // "Norwind said", where the text has "Norwind Power" too: no more than that it speaks makes somebody of it.
    const isFirm = (key: string, type: EntityType | 'none') =>
      type === 'person' && firms.has(key) && votes[i]!.get(key)!.around.person <= 0;
    return new Map([...own].map(([key, type]) => [key, isFirm(key, type) ? 'organisation' : type]));
  });
}

// Of one word alone other documents tell where its own says nothing of it.
function isSilent({ person, said, organisation, place, none }: Votes): boolean {
  return Math.max(person + said, organisation, place, none) < WEAK;
}

// "The Independents" are nobody's surname.
function aloneIn({ pieces, sentences }: Told): ReadonlySet<string> {
  const isAlone = ({ words: [word, second] }: Keyed) =>
    second === undefined && !(/[^s]s$/.test(word!.key) && sentences[word!.sentence]![word!.index - 1]?.key === 'the');
  return new Set(pieces.filter(isAlone).map(({ key }) => key));
}

function votesIn(
  { pieces, sentences, text }: Told,
  alone: ReadonlySet<string>,
  { firms, houses }: Short,
): Map<string, Cast> {
  const shortened = shortenedOf(pieces);
  const alike = alikeIn(pieces, text);
  // A heading in capitals says nothing of a name that the text writes as one.
  const quiet = new Map(
    pieces.flatMap((piece) => (isLoud(piece.words.filter(({ capital }) => capital)) ? [] : [[piece.key, piece]])),
  );
  const votes = new Map<string, Cast>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.found) continue;
    const own = votes.get(piece.key) ?? { form: byForm(quiet.get(piece.key) ?? piece, alone), around: nothing() };
    if (shortened.has(piece.key) || firms.has(piece.key)) own.around.organisation += 3;
    if (houses.has(piece.key)) own.around.organisation += HOUSE;
    const { sentence } = piece.words[0]!;
    addSurroundings(own.around, piece, sentences[sentence]!, sentences[sentence + 1], text);
    if (alike.has(piece)) own.around.person += 5;
    if (liesIn(piece, pieces[i + 1], text)) own.around.place += 3;
    votes.set(piece.key, own);
  }
  for (const [key, all] of grouped(pieces.map((piece) => [piece.key, piece]))) {
    const own = votes.get(key);
    if (!own) continue;
    if (all.length === 1 && isBare(all[0]!, sum([own.form, own.around]))) own.around.none += 5;
    if (all.every(({ type, words }) => type === null && tellsWhich(words, sentences[words[0]!.sentence]!)))
      own.around.none += 12;
  }
  return votes;
}

// By key what stands around it in each document.
function aroundAll(documents: readonly ReadonlyMap<string, Cast>[]): ReadonlyMap<string, readonly Votes[]> {
  if (documents.length < 2) return new Map();
  return grouped(documents.flatMap((votes) => [...votes].map(([key, { around }]) => [key, around] as const)));
}

function nothing(): Votes {
  return { person: 0, said: 0, organisation: 0, place: 0, none: 0 };
}

function sum(votes: readonly Votes[]): Votes {
  const all = nothing();
  for (const { person, said, organisation, place, none } of votes) {
    all.person += person;
    all.said += said;
    all.organisation += organisation;
    all.place += place;
    all.none += none;
  }
  return all;
}

// "Gloom": a common word that stands large once, and nothing around it takes it for a name.
function isBare({ words, type }: Piece, { person, said, organisation, place }: Votes): boolean {
  const [word, second] = words;
  // "SunRise"
  if (/\p{Ll}\p{Lu}/u.test(word!.text)) return false;
  if (second || type !== null || person + said > 0 || place > 0 || organisation > 1.5) return false;
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
  const votes = nothing();
  const capitals = piece.words.filter((word) => word.capital);
  const [first, last] = [capitals[0]!, capitals.at(-1)!];
  const parts = partsIn(piece);
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
  // "Cobres del Pacifico", "Frutas de Orvo": wares, and nobody's given name.
  if (free && areWares(piece.words)) votes.organisation += 5;
  if (free && endsInThings(piece.words) && !GIVEN.has(first.key)) votes.organisation += 2;
  // "Community Empowerment": who has no given name and a common word for a surname is seldom a person.
  if (parts > 1 && free && capitals.length < 5 && !isCommon(capitals)) votes.person += 2.5;
  if (parts > 1 && free && GIVEN.has(first.key)) votes.person += 2.5;
  // "Consumer Voice Quarn", "Witness Velm": nobody is christened so.
  if (parts > 1 && free && opensWithThing(capitals)) {
    votes.person -= 1.5;
    if (isPlaceName(last)) votes.organisation += 4;
  }
  if (capitals.some((word) => /^\p{Lu}\.$/u.test(word.text))) votes.person += 3;
  if (capitals.length === 1) votes.organisation += GIVEN.has(first.key) && !isDictionaryWord(first.key) ? 0 : 1.5;
  if (capitals.length === 1 && GIVEN.has(first.key) && !isDictionaryWord(first.key)) votes.person += 1.5;
  if (isLoud(capitals) && piece.type !== 'organisation') votes.none += 9;
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

function areWares([first, link]: readonly Word[]): boolean {
  if (!link || !/^(?:de|del|do|da|dos|das|di|du|des)$/.test(link.text)) return false;
  return /..[aeo]s$/.test(first!.key) && !GIVEN.has(first!.key);
}

function opensWithThing([first, second]: readonly Word[]): boolean {
  const { key, pos } = first!;
  // "Marine Le Pen", "Precious van Wyk": a given name that no list has.
  if (PARTICLES.has(second!.key)) return false;
  return (
    key.length > 4 && isDictionaryWord(key) && !/^(?:ADJ|X)$/.test(pos) && !GIVEN.has(key) && !GIVEN.has(second!.key)
  );
}

function isPlaceName(word: Word): boolean {
  return isCity([word]) || knownKind([word]) === 'place';
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

function winner(votes: Votes): EntityType | 'none' {
  // People and bodies say as much: however often it speaks, that shows little.
  const person = votes.person + Math.min(votes.said, MOST_SAID);
  const most = Math.max(person, votes.organisation, votes.place);
  if (votes.none > most) return 'none';
  if (person === most && person > 0) return 'person';
  return votes.place === most && votes.place > votes.organisation ? 'place' : 'organisation';
}

interface Told {
  readonly pieces: readonly Keyed[];
  readonly sentences: readonly (readonly Word[])[];
  readonly text: string;
}

/** The short forms of names that any document has in full. */
interface Short {
  readonly firms: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
}

interface Cast {
  readonly form: Votes;
  readonly around: Votes;
}

export interface Votes {
  person: number;
  /** For a person, where it is said to say something. */
  said: number;
  organisation: number;
  place: number;
  none: number;
}

/** A piece with the key that all mentions of the same words share. */
export type Keyed = Piece & { readonly key: string };
