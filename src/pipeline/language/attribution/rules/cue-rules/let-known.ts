import data from '../../../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { factOfWord } from '../../../../wording/fact-of-word.ts';
import { contentEnd } from '../../contents/content-end.ts';
import { tellsTime } from '../../noun-phrases/phrase-words.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { ownSubject } from '../../speakers/own-subject.ts';
import { clauseBefore, opensClause } from '../clauses.ts';
import type { Found } from '../found.ts';

/** Each by its last word: the words before it, last first. */
export const MADE_KNOWN = Map.groupBy(
  data.madeKnown.map((phrase) => phrase.split(' ').reverse()),
  ([last]) => last!,
);
const madeKnownBy = factOfWord((word) => MADE_KNOWN.get(word) ?? NONE);
const NONE: readonly string[][] = [];
/** In tokens, from "let" to "know". */
const LONGEST_TOLD = 8;

/** "The union let it be known that …", "gave to understand that …", "The bank, she let it be known, would pay", "It was over, she let it be known." */
export function letKnown(reading: Reading, at: number): Found | null {
  const letting = lettingKnow(reading, at);
  const verb = makingKnown(reading, at) ?? letting ?? goingOn(reading, at);
  const subject = verb === null ? null : subjectBefore(reading, verb);
  if (letting !== null && subject && !isBeside(reading, subject, letting)) return null;
  if (verb === null || !subject) return null;
  const speaker = ownSubject(reading, subject, verb);
  const said =
    contentOf(reading, behindTime(reading, at + 1), speaker.from - 1) ?? toldBefore(reading, at + 1, speaker.from - 1);
  if (!said) return null;
  return { rule: 'let-known', cue: { from: at, to: at + 1 }, speaker, ...said, confidence: 0.9 };
}

// "The plan, he went on, would wait": between commas it says as much as "continued".
function goingOn({ tokens }: Reading, last: number): number | null {
  const verb = tokens[last - 1];
  const goes = tokens[last]!.lower === 'on' && /^(?:went|goes)$/.test(verb?.lower ?? '');
  return goes && tokens[last + 1]?.text === ',' ? last - 1 : null;
}

// "Will let them know", "promised to let them know": nobody knows it yet.
const isToCome = (before: Token | undefined) =>
  before !== undefined && /^(?:to|will|would|shall|should|must|could|can|may|might|not|n't|please)$/.test(before.lower);

// "Lind has let", "Lind, the mayor, let": nothing stands between but the verb's own words or a comma.
const isBeside = ({ tokens }: Reading, { to }: TokenRange, verb: number) =>
  tokens.slice(to, verb).every(({ pos, text }) => /^(?:AUX|ADV|PROPN)$/.test(pos) || text === ',');

// "Let the drivers know | last week | that".
function behindTime({ tokens }: Reading, from: number): number {
  let at = from;
  while (/^(?:last|this|early|late|on)$/.test(tokens[at]?.lower ?? '') || tellsTime(tokens[at])) at += 1;
  return at > from && tokens[at]?.lower === 'that' ? at : from;
}

/** The first word of what ends at `last` and says that somebody makes something known: "let" of "let it be known"; null where nothing does. */
export function makingKnown({ tokens }: Reading, last: number): number | null {
  for (const [, ...before] of madeKnownBy(tokens[last]!.lexeme)) {
    let at = last;
    const isWhole = before.every((word) => {
      at -= 1;
      while (/^(?:it|also|now|already)$/.test(tokens[at]?.lower ?? '')) at -= 1;
      return tokens[at]?.lower === word || tokens[at]?.lemma === word;
    });
    if (isWhole && tokens[at]!.sentence === tokens[last]!.sentence) return at;
  }
  return null;
}

// "Let" of "let the drivers know (last week) that": whoever lets them know says so, and not they.
function lettingKnow({ tokens }: Reading, last: number): number | null {
  if (tokens[last]!.text !== 'know') return null;
  for (let at = last - 2; at >= last - LONGEST_TOLD; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[last]!.sentence || token.pos === 'PUNCT') return null;
    if (token.lemma === 'let') return /^lets?$/.test(token.lower) && !isToCome(tokens[at - 1]) ? at : null;
    if (token.pos === 'VERB') return null;
  }
  return null;
}

// "The nets would stay ashore, the crews let it be known.": what stands before the comma, where nothing follows.
function toldBefore(reading: Reading, from: number, mark: number): Pick<Found, 'content' | 'rest'> | null {
  const { tokens } = reading;
  const next = tokens[from];
  const isLast = next?.sentence !== tokens[mark]?.sentence || /^[.;]$/.test(next!.text);
  const content = isLast && tokens[mark]?.lower === ',' ? clauseBefore(reading, mark) : null;
  return content ? { content, rest: [] } : null;
}

function contentOf(reading: Reading, from: number, mark: number): Pick<Found, 'content' | 'rest'> | null {
  const { tokens } = reading;
  const { to } = sentenceAround(reading, from - 1);
  const opens = tokens[from];
  if (!opens || from + 2 >= to) return null;
  if (opensClause(opens)) return { content: { from, to: contentEnd(reading, from) }, rest: [] };
  // "The bank, she let it be known, would pay": what is said stands on both sides.
  if (opens.lower === ',' && tokens[mark]?.lower === ',') {
    const content: TokenRange = { from: from + 1, to: contentEnd(reading, from + 1) };
    const start = sentenceAround(reading, mark).from;
    return clauseBefore(reading, content.to - 1) ? { content, rest: [{ from: start, to: mark }] } : null;
  }
  return opens.pos === 'PRON' || opens.pos === 'DET' || opens.pos === 'PROPN'
    ? { content: { from, to: contentEnd(reading, from) }, rest: [] }
    : null;
}
