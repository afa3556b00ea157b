import { overlap } from '#src/schema/span.ts';
import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { LanguageSettings, Lexed, Names } from '../../types.ts';
import { isDesk } from '../phrases/papers/desks.ts';
import { withAddresses } from './addressed.ts';
import { datedBodiesIn } from './bodies/dated-bodies.ts';
import { listedFieldsIn } from './bodies/listed-fields.ts';
import { numberedBranchesIn } from './bodies/numbered-branches.ts';
import { partnersIn } from './bodies/partners.ts';
import { seatsIn } from './bodies/seats.ts';
import { speltOutIn } from './bodies/spelt-out.ts';
import { cutBefore, twofoldIn, twofoldNames } from './bodies/twofold.ts';
import { entitiesOf } from './entities.ts';
import { type Gazetteer, withKnown, withLands } from './gazetteer.ts';
import { beginsLonger } from './groups/prefixed.ts';
import { slogansOf } from './groups/slogans.ts';
import { groupsOf } from './groups.ts';
import { type Habits, habitsOf, headlinesOf, isHeading } from './habits.ts';
import { landsOf } from './lands.ts';
import { firmLinesIn } from './layout/firm-lines.ts';
import { headlineNames } from './layout/headline-names.ts';
import { headBodiesIn } from './layout/heads-of-bodies.ts';
import { labelledBodiesIn } from './layout/labelled-bodies.ts';
import { letterheadsIn, namedAgain } from './layout/letterheads.ts';
import { mastheadsIn } from './layout/mastheads.ts';
import { bodiesInside, openedAgain } from './layout/opened-again.ts';
import { openingsOf } from './layout/openings.ts';
import { behindOccasion, withoutOccasion } from './occasions.ts';
import { isOneOfPeople } from './one-of-people.ts';
import { namedAlone, parted } from './pieces/parted.ts';
import { surnamesOf } from './pieces/surnames-of.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { readingsOf, type Sighted } from './readings.ts';
import { withoutSeatLetters } from './seat-letters.ts';
import { withSmallNames } from './small-names.ts';
import { isTongue } from './tongues.ts';
import { isLetters, nameKey, type Word, wordsOf } from './words.ts';

const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/;
const PREFIXES = new Set(nameWords.prefixes);
const SIDES = new Set(nameWords.sides);

/** The named entities of a document and every place it names them, in order and without overlap; offsets are exact. */
export function namesOf(lexed: Lexed, settings: LanguageSettings): Names {
  return namesOfAll([lexed], settings)[0]!;
}

/** The same for the documents of a briefing: what one shows to be a land, a body or a person is one in all. */
export function namesOfAll(documents: readonly Lexed[], settings: LanguageSettings): Names[] {
  const listed = withKnown(settings.known);
  const words = withAddresses(documents.map((lexed) => withoutSeatLetters(withSmallNames(wordsOf(lexed), listed))));
  const gazetteers = landsOf(words, listed).map((lands) => withLands(listed, lands));
  const pages = documents.map((lexed, i) => pageOf(words[i]!, lexed));
  const openings = openingsOf(pages);
  const slogans = slogansOf(words);
  const surnames = surnamesOf(pages);
  const headed = words.map(letterheadsIn);
  const heads = headed.flat();
  const cut = pages.map((page, i) => cutIn(page, { openings, slogans, surnames }, gazetteers[i]!));
  const bodies = bodiesInside(cut.flat());
  const twofold = twofoldNames(words, gazetteers);
  const sighted = pages.map((page, i) => sightedIn(page, cut[i]!, headed[i]!, { heads, bodies, twofold }));
  const readings = readingsOf(sighted, surnames);
  return documents.map((lexed, i) => entitiesOf(readings[i]!, gazetteers[i]!, lexed, words[i]!));
}

function pageOf(sentences: readonly (readonly Word[])[], lexed: Lexed): Page {
  const { text } = lexed.document;
  return { sentences, headlines: headlinesOf(sentences, text), labelled: labelledBodiesIn(sentences, lexed), text };
}

function cutIn(page: Page, { openings, slogans, surnames }: Told, gazetteer: Gazetteer): Piece[] {
  const { sentences, headlines, text } = page;
  const habits = habitsOf(sentences, headlines, openings, slogans, surnames);
  const groups = sentences.map((words) => groupsOf(words, gazetteer, habits));
  const alone = namedAlone(groups.flatMap((own) => own.flatMap(piecesOf)));
  const found = groups.map((own) => own.flatMap((group) => parted(group, alone)).flatMap(piecesOf));
  const headings = new Set(sentences.filter((words) => isHeading(words, text)));
  const body = found.filter((_, i) => !headlines.has(sentences[i]!) && !headings.has(sentences[i]!)).flat();
  const known = new Set(body.flatMap((piece) => (piece.type === 'none' ? [] : [nameKey(piece.words)])));
  const pieces = found.flatMap((own, i) => {
    if (headlines.has(sentences[i]!)) return headlineNames(own, sentences[i]!, known, gazetteer);
    return headings.has(sentences[i]!)
      ? own.filter((piece) => !isCommonWord(piece) || known.has(nameKey(piece.words)))
      : own;
  });
  return pieces.map(withoutOccasion).filter((piece) => {
    const words = sentences[piece.words[0]!.sentence]!;
    return (
      !isTongue(piece.words, words) &&
      !isOneOfPeople(piece.words, words) &&
      !isPrefixed(piece, words, habits) &&
      !isSides(piece) &&
      !isNumbered(piece, words) &&
      !isDeskOf(piece)
    );
  });
}

function sightedIn(
  { sentences, text, labelled }: Page,
  pieces: readonly Piece[],
  headed: readonly (readonly Word[])[],
  { heads, bodies, twofold }: Whole,
): Sighted {
  const ofTwo = twofoldIn(sentences, twofold);
  const whole = [
    ...mastheadsIn(sentences),
    ...firmLinesIn(sentences),
    ...headed.map(behindOccasion),
    ...headBodiesIn(sentences),
    ...namedAgain(sentences, heads),
    ...openedAgain(sentences, bodies),
    ...speltOutIn(sentences),
    ...numberedBranchesIn(sentences),
    ...listedFieldsIn(sentences),
    ...partnersIn(sentences),
    ...datedBodiesIn(sentences),
    ...ofTwo,
    ...labelled,
  ];
  return { pieces: withSeats(withWhole(cutBefore(pieces, ofTwo), whole), seatsIn(sentences)), sentences, text };
}

// A paper's name at its head is one name, whatever its words are elsewhere; and so is what letters behind it spell.
function withWhole(pieces: readonly Piece[], names: readonly (readonly Word[])[]): Piece[] {
  // "European Commission" is known by itself.
  const named = names
    .map(bodyOf)
    .filter(
      (one, i, all) =>
        !pieces.some(({ found, start, end }) => found && start === one.start && end === one.end) &&
        !all.slice(0, i).some((other) => overlap(other, one)),
    );
  const left = pieces.filter((piece) => !named.some((one) => overlap(piece, one)));
  return [...left, ...named].sort((a, b) => a.start - b.start);
}

// "Statement concerning the Situation in Quarn"
function isCommonWord({ found, title, words: [word, second] }: Piece): boolean {
  return !found && title === null && second === undefined && isDictionaryWord(word!.key) && !isLetters(word!);
}

// "The Parties agreed": a paper's word for those it has named.
function isSides({ words: [only, other] }: Piece): boolean {
  return other === undefined && SIDES.has(only!.key);
}

// "The Group of Nine": by its number it is none that is called a group too.
function isNumbered({ found, words }: Piece, sentence: readonly Word[]): boolean {
  const [of, number] = sentence.slice(words.at(-1)!.index + 1);
  return !found && words.length === 1 && of?.key === 'of' && number?.capital === true && NUMBERS.test(number.key);
}

// "Group Communications", "Press Office": any body's own.
function isDeskOf({ found, words }: Piece): boolean {
  return !found && isDesk(words.map(({ key }) => key));
}

// "pro-Peruvian marchers", "a non-Catholic school": with the prefix it is a word of another meaning, and none of them is Peru.
function isPrefixed({ words }: Piece, sentence: readonly Word[], habits: Habits): boolean {
  const [first, second] = words;
  // "Trans-Pacific" of Trans-Pacific Airways.
  if (words.length === 2 && beginsLonger(first!, second!, habits)) return false;
  if (words.length === 2 && second!.gap === '-' && PREFIXES.has(first!.key)) return true;
  return /^[-‑]$/.test(first!.gap) && PREFIXES.has(sentence[first!.index - 1]?.key ?? '');
}

// "Mr Otto Ruiz (Progress)": a word of the dictionary too, where nothing else was found.
function withSeats(pieces: readonly Piece[], seats: readonly (readonly Word[])[]): Piece[] {
  const added = seats.map(bodyOf).filter((seat) => !pieces.some((one) => overlap(seat, one) && !isPartOf(one, seat)));
  // "(Islands First)" is no islands.
  const left = pieces.filter((one) => !added.some((seat) => overlap(one, seat)));
  return [...left, ...added].sort((a, b) => a.start - b.start);
}

function isPartOf(one: Piece, whole: Piece): boolean {
  return whole.start <= one.start && one.end <= whole.end && one.words.length < whole.words.length;
}

function bodyOf(words: readonly Word[]): Piece {
  const { start } = words[0]!;
  return { start, end: words.at(-1)!.end, words, found: null, type: 'organisation', title: null, inner: [] };
}

interface Page {
  readonly sentences: readonly (readonly Word[])[];
  readonly headlines: ReadonlySet<readonly Word[]>;
  /** See `labelledBodiesIn`. */
  readonly labelled: readonly (readonly Word[])[];
  readonly text: string;
}

/** What all documents tell of how names are written. */
interface Told {
  readonly openings: ReadonlySet<string>;
  readonly slogans: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** Names that are known whole. */
interface Whole {
  /** Those of bodies at the heads of their papers. */
  readonly heads: readonly (readonly Word[])[];
  /** See `bodiesInside`. */
  readonly bodies: ReturnType<typeof bodiesInside>;
  readonly twofold: ReturnType<typeof twofoldNames>;
}
