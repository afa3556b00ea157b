import type { EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import { lostWords } from '../../wording/lost-words.ts';
import type { Inline } from '../blocks.ts';
import type { Claim } from '../claim.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { cites, joined, quoted } from '../lines/inlines.ts';
import { namedBehind } from '../lines/named-behind.ts';
import { unnamedIn } from '../lines/unnamed.ts';
import { openingMarkLength } from '../sentences/opening-mark.ts';
import { wordCount } from '../sentences/read-text.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';
import { textOf } from '../sentences/words-at.ts';
import { itemsBehind, itemWords } from './items.ts';
import { unbroken } from './unbroken.ts';

/**
 * The exact words of a claim with their citations; "[…]" where something between them is left out. Speakers whom neither
 * these words nor the line before them name come first.
 */
export function claimWords(claim: Claim, before: readonly Inline[], index: EvidenceIndex): Inline[] {
  const pieces = shownPieces(claim, index);
  const quotes = pieces.map((piece) => quoted(claim.document, piece, index, differing(claim, piece, index)));
  const items = itemsOf(claim, index);
  const line = [
    ...unnamedIn(claim.document, [...pieces, ...items], before, index, items),
    ...joined(quotes, ' […] '),
    ...cites(claim.sentences),
    ...itemWords(items, index),
  ];
  return [...line, ...namedBehind(claim.document, [...pieces, ...items], [...before, ...line], index)];
}

/** The items of a list that the words of a claim open, as they stand behind them. */
export function itemsOf(claim: Claim, index: EvidenceIndex): readonly EvidenceSentence[] {
  const last = index.sentences.get(claim.sentences.at(-1) ?? '');
  return itemsBehind(shownPieces(claim, index).at(-1)?.end ?? 0, last, index);
}

/**
 * The spans to show: the claim's own words, or the whole sentences where those words are too few to be understood, are
 * scattered over them, or leave out a word that turns their meaning.
 */
export function shownPieces(claim: Claim, index: EvidenceIndex): readonly Span[] {
  const known = index.pieces.get(claim.id);
  if (known) return known;
  const found = pieces(claim, index);
  index.pieces.set(claim.id, found);
  return found;
}

function pieces(claim: Claim, index: EvidenceIndex): Span[] {
  const text = textOf(claim.document, index);
  const own = ownWords(claim, text, index).filter(({ start, end }) => end > start);
  const sentences = claim.sentences.flatMap((id) => index.sentences.get(id) ?? []);
  const count = own.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
  const lost = sentences.some((sentence) => lostWords(text, sentence, own).length > 0);
  const scattered =
    own.length > sentences.length &&
    sentences.every(({ start, end }) => wordCount(text.slice(start, end)) <= MOST_WORDS);
  const tellers = tellersOf(claim, index);
  const torn =
    own.some((piece) => isTorn(text, piece) || isBehindTeller(text, piece, sentences, tellers)) ||
    saysPronoun(claim, own, index);
  return count < FEWEST_WORDS || lost || scattered || torn
    ? sentences.map((sentence) => shownSentence(sentence, index))
    : own;
}

function ownWords(claim: Claim, text: string, index: EvidenceIndex): Span[] {
  const taken = tellersOf(claim, index);
  return claim.pieces.map((piece) => unbroken(text, trimmed(text, piece), taken));
}

// Who says something in its sentences, and by which word.
function tellersOf({ sentences }: Claim, index: EvidenceIndex): Span[] {
  return sentences
    .flatMap((id) => index.statementsOver.get(id) ?? [])
    .flatMap(({ speaker, cue }) => [speaker, cue])
    .filter((span) => span !== null);
}

// "The sides agreed, it said": of such a speaker only the whole sentence tells as much as is known.
function saysPronoun({ sentences }: Claim, pieces: readonly Span[], index: EvidenceIndex): boolean {
  return sentences
    .flatMap((id) => index.sentences.get(id) ?? [])
    .some(({ id, document, start, end }) => {
      const text = textOf(document, index);
      return (index.statementsOver.get(id) ?? []).some(
        ({ speaker, speakers, unnamed, content }) =>
          speaker !== null &&
          unnamed === null &&
          speakers.length === 0 &&
          speaker.start >= start &&
          speaker.end <= end &&
          /^(?:it|he|she|they|who|which)$/i.test(text.slice(speaker.start, speaker.end)) &&
          pieces.some((piece) => overlap(content, piece)),
      );
    });
}

// A condition without what hangs on it, or broken off in its middle; a clause that hangs on a word before it; a few words
// about "it" or "them".
function isTorn(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (/^(?:who|whom|whose|which)\b/i.test(words) && !/\?["”’']?$/.test(words)) return true;
  if (HALF_OPEN.test(words) || HALF_BEFORE.test(text.slice(Math.max(0, start - BEFORE_WITHIN), start))) return true;
  if (/\bas (?:long|soon|far|much|many)$/i.test(words) && /^ as\b/i.test(text.slice(end))) return true;
  if (wordCount(words) <= FEW_WORDS && /\b(?:it|them|him|this|these|those)\b/i.test(words)) return true;
  if (/^["“‘']*(?:if|unless|provided)\b/i.test(words) && !words.includes(',')) return true;
  if (ON_CONDITION.test(text.slice(end, end + CONDITION_WITHIN))) return true;
  return (
    /\b(?:if|unless|until|provided)\b/i.test(words) && /[\p{L}\p{N}] ?[\p{L}\p{N}]/u.test(text.slice(end - 1, end + 2))
  );
}

// "Of the 29 who, as the union holds, | were taken, all are home": of what is told the opening stands before who tells it.
function isBehindTeller(text: string, { start }: Span, sentences: readonly Span[], tellers: readonly Span[]): boolean {
  const around = sentences.find((one) => one.start < start && start < one.end);
  if (!around || !/^\p{Ll}/u.test(text.slice(start, start + 1)) || !/, $/.test(text.slice(around.start, start)))
    return false;
  const inserted = tellers.filter((one) => one.start >= around.start && one.end <= start);
  if (!inserted.some(({ end }) => !/[.,;:“”"]/.test(text.slice(end, start - 2)))) return false;
  const before = text.slice(around.start, Math.min(...inserted.map((one) => one.start)));
  return wordCount(before) >= FEWEST_BEFORE && /, (?:(?:as|in|so|by) (?:the )?(?:\p{L}+ )*)?$/iu.test(before);
}

// "that" only joins a content to its verb; a dateline, the mark of a list and blanks are no part of what is told.
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const blank = /^\s*(?:that\s+)?/.exec(words)?.[0].length ?? 0;
  const own = words.slice(blank);
  const lead = blank + openingMarkLength(own);
  return { start: start + lead, end: end - (words.length - words.trimEnd().length) };
}

/** What has left its verb, its noun or its first half behind: "'ve been told", "by the judge", "among them the mill,", "so did Lind". */
const HALF_OPEN = /^(?:['’](?:s|ve|d|ll|re|m)\b|by (?:the|a|an|its|his|her|their)\b|among (?:them|whom)\b|so[, ])/i;
/** "what I | know is", "whom he | invites is for him to weigh": the middle of a clause that is itself a part. */
const HALF_BEFORE = /\b(?:what|whom|whoever|whatever) (?:\p{L}+ ){0,2}$/iu;
/** In characters, before the words of a claim: "what most of them |". */
const BEFORE_WITHIN = 32;
/** Words before who tells it: "The losses, …"; one alone may only say when. */
const FEWEST_BEFORE = 2;
/** "Pledged 6 million | once the lock is open": what hangs on something is not told without it. */
const ON_CONDITION =
  /^,? (?:(?:but |and )?only )?(?:if|unless|once|provided|as long as|so long as|on condition|on the condition|subject to)\b/i;
/** In characters, behind them, up to where a condition has shown itself. */
const CONDITION_WITHIN = 24;

/** True where the claim's own words cannot stand without their sentence. */
export function needsItsSentence(claim: Claim, index: EvidenceIndex): boolean {
  const text = textOf(claim.document, index);
  const own = ownWords(claim, text, index);
  return !shownPieces(claim, index).every(({ start, end }) =>
    own.some((one) => one.start === start && one.end === end),
  );
}

/** Spans inside a piece of a claim in which another source words it otherwise. */
export function differing({ sentence }: Claim, piece: Span, index: EvidenceIndex): Span[] {
  const document = index.sentences.get(sentence)?.document;
  const spans = (index.clustersOf.get(sentence) ?? [])
    .flatMap(({ differences }) => differences)
    .filter(({ kind }) => kind === 'wording')
    .flatMap((difference) => difference.spans)
    .filter(
      (span) =>
        span.document === document &&
        span.start >= piece.start &&
        span.end <= piece.end &&
        span.end - span.start < piece.end - piece.start,
    );
  return disjoint(spans);
}

function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}

/** Fewer are shown with their sentence. */
const FEWEST_WORDS = 6;
/** So few that what "it" stands for is hardly among them. */
const FEW_WORDS = 8;
/** A longer sentence is not shown whole for the sake of a claim in it. */
const MOST_WORDS = 45;
