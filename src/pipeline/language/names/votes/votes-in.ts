import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { grouped } from '../../../spelling/grouped.ts';
import { isOutletWord } from '../../phrases/papers/outlets.ts';
import { GIVEN, PARTISAN } from '../lists.ts';
import type { Piece } from '../pieces.ts';
import type { Keyed } from '../votes.ts';
import type { Word } from '../words.ts';
import { alikeIn } from './alike.ts';
import { nothing, sum, type Votes } from './ballot.ts';
import { shortenedOf } from './firms.ts';
import { isLoud, votesOfForm } from './of-form.ts';
import { tellsWhich } from './of-things.ts';
import { addSurroundings } from './surroundings.ts';

/** What one's whole name shows of its short form outweighs the word it ends in and where it stands: "at Riverside Memorial". */
const HOUSE = 16;
/** In sentences, of the lines in which a paper names itself, and in words. */
const LAST_OF_HEAD = 5;
const LONGEST_HEAD = 9;

/** What the names of one document are by their form and by the words around each of their mentions, by key. */
export function votesIn(
  { pieces, sentences, text }: Told,
  alone: ReadonlySet<string>,
  { firms, houses, initials }: Short,
  quietAnywhere: ReadonlyMap<string, Keyed>,
): Map<string, Cast> {
  const shortened = shortenedOf(pieces);
  const alike = alikeIn(pieces, text);
  const quiet = quietOf(pieces);
  const towns = townsOfPapers(pieces, sentences);
  const votes = new Map<string, Cast>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.found) continue;
    const own = votes.get(piece.key) ?? {
      form: votesOfForm(quiet.get(piece.key) ?? quietAnywhere.get(piece.key) ?? piece, alone),
      around: nothing(),
    };
    if (shortened.has(piece.key) || firms.has(piece.key)) own.around.organisation += 3;
    if (houses.has(piece.key) || isInitials(piece, initials)) own.around.organisation += HOUSE;
    const { sentence } = piece.words[0]!;
    addSurroundings(own.around, piece, sentences[sentence]!, sentences[sentence + 1], text);
    if (alike.has(piece)) own.around.person += 5;
    if (liesIn(piece, pieces[i + 1], text)) own.around.place += 3;
    if (towns.has(piece.key)) own.around.place += 3;
    votes.set(piece.key, own);
  }
  const openers = new Set(pieces.flatMap(({ words }) => (words.length > 1 ? [words[0]!.key] : [])));
  for (const [key, all] of grouped(pieces.map((piece) => [piece.key, piece]))) {
    const own = votes.get(key);
    if (!own) continue;
    // "Lakeshore" beside "Lakeshore Engines" is no common word, and what one text shows of it no other has to follow.
    if (all.length === 1 && !openers.has(key) && isBare(all[0]!, sum([own.form, own.around]))) own.form.none += 5;
    if (all.every(({ type, words }) => type === null && tellsWhich(words, sentences[words[0]!.sentence]!)))
      own.around.none += 12;
  }
  return votes;
}

// "Tarnby" of the "Tarnby Courier, 5 May" at the head of a document.
function townsOfPapers(pieces: readonly Keyed[], sentences: Told['sentences']): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ words: [first, last, more] }) => {
      const { index, sentence, key } = first!;
      const isHead = index === 0 && sentence < LAST_OF_HEAD && sentences[sentence]!.length < LONGEST_HEAD;
      return isHead && last && !more && isOutletWord(last.key) && !isDictionaryWord(key) ? [key] : [];
    }),
  );
}

// A heading in capitals says nothing of a name that the text writes as one.
function quietOf(pieces: readonly Keyed[]): ReadonlyMap<string, Keyed> {
  return new Map(
    pieces.flatMap((piece) => (isLoud(piece.words.filter(({ capital }) => capital)) ? [] : [[piece.key, piece]])),
  );
}

/**
 * Names of two words and more as any text writes them that does not write them in capitals, by key: "Rose Price" for the
 * "ROSE PRICE" of a transcript.
 */
export function quietIn(documents: readonly Told[]): ReadonlyMap<string, Keyed> {
  if (documents.length < 2) return new Map();
  return new Map(documents.flatMap(({ pieces }) => [...quietOf(pieces.filter(({ words }) => words.length > 1))]));
}

// "FEMM", in capitals as no surname is.
function isInitials({ words: [word, second], key }: Keyed, initials: ReadonlySet<string>): boolean {
  return second === undefined && initials.has(key) && word!.text === word!.text.toUpperCase();
}

// "Gloom": a common word that stands large once, and nothing around it takes it for a name.
function isBare({ words, type }: Piece, { person, said, organisation, place }: Votes): boolean {
  const [word, second] = words;
  // "SunRise"
  if (/\p{Ll}\p{Lu}/u.test(word!.text)) return false;
  if (second || type !== null || person + said > 0 || place > 0 || organisation > 1.5) return false;
  return isDictionaryWord(word!.key) && !GIVEN.has(word!.key) && !PARTISAN.has(word!.key);
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

export interface Told {
  readonly pieces: readonly Keyed[];
  readonly sentences: readonly (readonly Word[])[];
  readonly text: string;
}

/** The short forms of names that any document has in full. */
interface Short {
  readonly firms: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

export interface Cast {
  readonly form: Votes;
  readonly around: Votes;
}
