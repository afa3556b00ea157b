import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import interviews from '../../../data/interviews.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import heads from '../../../data/paper-heads.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isSpokenPaper } from '../../phrases/papers/spoken-papers.ts';
import { tellsDeed } from '../deeds.ts';
import type { Found } from '../gazetteer/forms.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { BODY_STARTS, GIVEN, ORGANISATIONS, OTHER_WORDS, ROLES, STATE_HEADS } from '../lists.ts';
import type { Piece } from '../pieces.ts';
import { nameKey, type Word } from '../words.ts';
import { opensCredit } from './bylines.ts';

/** What ends the name of a firm, which the text below has without it. */
const FIRMS = new Set(nameWords.firms);
const PAPER: ReadonlySet<string> = new Set(heads.headed);
const WRITTEN: ReadonlySet<string> = new Set(besideNames.written);
/** At the end of an agency's report, in brackets. */
const CREDITED = /^(?:reporting|writing|editing)$/;
/** Who reads what others wrote. */
const READERS = /^(?:reader|newsreader|presenter|host|anchor|editor|producer)$/;
const TALKS = new Set([...interviews.words, ...interviews.talks]);
/** In words, of a name; and in lines, of where a paper's headline can stand. */
const LONGEST = 6;
const FIRST_LINES = 3;

/**
 * Of what may be names in a headline, those that the text below has too, or that a list or a title proves; a letterhead is
 * one.
 */
export function headlineNames(
  pieces: readonly Piece[],
  words: readonly Word[],
  known: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Piece[] {
  if (pieces.length > 0 && isLetterhead(pieces, words)) return [...pieces];
  return pieces.flatMap((piece) =>
    piece.found || piece.title !== null || isCredited(piece, words) || isAsked(piece, words)
      ? [piece]
      : partsOf(piece, known, gazetteer),
  );
}

function isCredited(piece: Piece, words: readonly Word[]): boolean {
  return isImprint(piece, words) || isAuthor(piece, words) || isWriter(piece, words) || isMaker(piece, words);
}

// "Interview with | Ana Ruiz", "Five Questions for | Ana Ruiz, Minister of Works", "Speech by | Ana Ruiz": to a comma or the
// end of the line.
function isAsked({ words: own, type }: Piece, words: readonly Word[]): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (type !== null || own.length < 2 || own.length > 4) return false;
  if (!looksLikeName(own)) return false;
  const [kind, link] = [words[first.index - 2], words[first.index - 1]];
  const isTalk = /^(?:with|for|to)$/.test(link?.key ?? '') && TALKS.has(kind?.key ?? '');
  const isSpoken = /^(?:by|of|from)$/.test(link?.key ?? '') && isSpokenPaper(kind?.key ?? '');
  return (isTalk || isSpoken) && isClosed(words, last.index + 1);
}

function isClosed(words: readonly Word[], at: number): boolean {
  return !words[at] || /^[,\n]/.test(words[at]!.gap);
}

// "Communiqué of the | Quarn Federation", "Speech by Ana Ruiz, head of the | Quarn Federation": whose paper it is, to the end
// of the line.
function isAuthor({ words: own, type }: Piece, words: readonly Word[]): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (type !== 'organisation' || first.sentence >= FIRST_LINES || !isClosed(words, last.index + 1)) return false;
  let at = first.index - 1;
  while (/^(?:the|\d+(?:st|nd|rd|th)|annual|national|extraordinary)$/.test(words[at]?.key ?? '')) at -= 1;
  if (!/^(?:of|by|from)$/.test(words[at]?.key ?? '')) return false;
  return PAPER.has(words[at - 1]?.key ?? '') || (ROLES.has(words[at - 1]?.key ?? '') && isSpokenPaper(words[0]!.key));
}

// "Tarn Courier, 3 May ↵ Analysis by | Ana Ruiz", "Bread Is Dear ↵ by | Ana Ruiz": to the end of the line. "(Reporting by |
// Ana Ruiz; …"
function isWriter({ words: own, type }: Piece, words: readonly Word[]): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (type !== null || own.length < 2 || own.length > 4) return false;
  const [kind, by] = [words[first.index - 2], words[first.index - 1]];
  const next = words[last.index + 1];
  // "NEWS AT SIX – 5 May 2030 – Reader: | Ana Ruiz"
  if (first.gap === ': ' && READERS.test(by?.key ?? '') && words.some(isYear)) return isClosed(words, last.index + 1);
  if (by?.key !== 'by') return false;
  // "Friday 3 May 2030, by | Ana Ruiz"
  if (by.gap === ', ' && words.some(isYear)) return looksLikeName(own) && isClosed(words, last.index + 1);
  if (kind && CREDITED.test(kind.key) && /[(;,] ?$/.test(kind.gap)) return !next || /^[;,)]/.test(next.gap);
  const opens = by.gap.includes('\n') || (kind !== undefined && WRITTEN.has(kind.key));
  return opens && first.sentence < FIRST_LINES && (!next || next.gap.includes('\n'));
}

// "With | Ana Ruiz and | Tor Lien", "Analyst: | Ana Ruiz"
function isMaker({ words: own, type }: Piece, words: readonly Word[]): boolean {
  return type === null && own.length > 1 && own.length < 5 && looksLikeName(own) && opensCredit(words, own[0]!.index);
}

function looksLikeName(own: readonly Word[]): boolean {
  return GIVEN.has(own[0]!.key) || !own.every(({ key }) => isDictionaryWord(key));
}

function isYear({ text }: Word): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

// "RADIO QUARN, “The Morning Hour”, 5 May", "Quarn Press Agency (translated)": whose paper it is, with a stop on both sides.
function isImprint({ words: own, type }: Piece, words: readonly Word[]): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (type !== 'organisation' || own.length < 2 || first.sentence >= FIRST_LINES || own.some(tellsDeed)) return false;
  if (FIRMS.has(last.key) || own.some(({ key }) => ROLES.has(key))) return false;
  return (
    isStop(first) &&
    isStop(words[last.index + 1]) &&
    own.some(({ key }) => ORGANISATIONS.has(key) || BODY_STARTS.has(key))
  );
}

function isStop(word: Word | undefined): boolean {
  return word === undefined || word.index === 0 || !/^(?:[-‑]|['’]? |\n| & |\. )$/.test(word.gap);
}

// "TARN NATIONAL HARBOUR AUTHORITY", in the first lines of a paper; not "TARN UNION BACKS HARBOUR AUTHORITY".
function isLetterhead(pieces: readonly Piece[], words: readonly Word[]): boolean {
  const [{ words: own, type, found }, land, other] = pieces as readonly [Piece, Piece?, Piece?];
  if (found || type !== 'organisation' || own.length < 2 || own[0]!.sentence >= FIRST_LINES || other) return false;
  if (own[0] !== words[0] || words.some(({ text }) => text !== text.toUpperCase())) return false;
  // "MINISTRY OF WORKS"
  if (own.some((word, i) => tellsDeed(word) && !/^(?:of|for)$/.test(own[i - 1]?.key ?? ''))) return false;
  // "DEPARTMENT OF ENERGY AND WATER" is no firm.
  const isOfKind = ORGANISATIONS.has(own[0]!.key) && /^(?:of|for)$/.test(own[1]!.key);
  if (
    !own.some(({ key }) => ORGANISATIONS.has(key)) ||
    own.some(({ key }) => ROLES.has(key)) ||
    (FIRMS.has(own.at(-1)!.key) && !isOfKind)
  )
    return false;
  const behind = words.slice(own.length, words.length - (land?.words.length ?? 0));
  return land ? isLand(land) && /^of( the)?$/.test(nameKey(behind)) : behind.length === 0;
}

// "PERU", "STATE OF TARN" even where nothing below shows that it is one.
function isLand({ type, words: [head, of] }: Piece): boolean {
  return type === 'country' || (STATE_HEADS.has(head!.key) && of?.key === 'of');
}

// "Ferry Firm Tarn Lines Sues Peru" holds "Tarn Lines" and "Peru": the longest stretch first, from the left.
function partsOf(piece: Piece, known: ReadonlySet<string>, gazetteer: Gazetteer): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  while (at < piece.words.length) {
    const length = longestAt(piece, at, known);
    const found = gazetteer.find(piece.words, at);
    const listed =
      found !== null && found.length >= length && (length > 0 || isPlain(found, piece.words[at]!)) ? found : null;
    if (listed) parts.push(stretch(piece, at, at + listed.length, listed));
    else if (length > 0) parts.push(stretch(piece, at, at + length, null));
    at += Math.max(1, listed?.length ?? length);
  }
  return parts;
}

// "TAKE US HOME" and "TURKEY FOR CHRISTMAS" name no state, unless the text below does.
function isPlain({ use }: Found, { key }: Word): boolean {
  return use === 'name' && key.length > 3 && !OTHER_WORDS.has(key);
}

function longestAt(piece: Piece, at: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, piece.words.length - at); length > 0; length -= 1) {
    if (known.has(nameKey(piece.words.slice(at, at + length)))) return length;
  }
  return 0;
}

function stretch(piece: Piece, from: number, to: number, found: Found | null): Piece {
  const words = piece.words.slice(from, to);
  if (!found && words.length === piece.words.length) return piece;
  const cut = { ...piece, words, start: words[0]!.start, end: words.at(-1)!.end, inner: [] };
  // A capital among other words is the town: "Quito Fair Opens".
  if (found?.use === 'capital') return { ...cut, found: null, type: 'place' };
  return { ...cut, found, type: found?.type ?? null };
}
