import type { Span } from '#src/schema/evidence.ts';
import data from '../../../../data/interviews.json' with { type: 'json' };
import { firstEndingAfter, firstStarting } from '../../../../in-order.ts';
import type { LocalEntity, Names } from '../../../../types.ts';
import { isRole } from '../../../phrases/role-words.ts';
import { isStyle } from '../../../phrases/styles.ts';
import { TALKS } from '../../lists.ts';
import type { Reading, TokenRange } from '../../reading.ts';
import { asksIn, isCreditedForPictures, isTalk, type Met } from './who-asks.ts';

/**
 * Who answers in an interview, by its opening or closing: the one it is said to be with, else the only person told of who
 * does not ask, else the only one of them who is said to talk to somebody, or whom no question names.
 */
export function personAsked(
  reading: Reading,
  names: Names,
  told: TokenRange,
  others?: ReadonlySet<string>,
): Person | null {
  const met = metIn(reading, names, told);
  const named = met.find(({ words }) => isAfterWith(reading, words.from) || isGuest(reading, words.from - 2));
  if (named) return named;
  const asking = new Set(met.flatMap((one, at) => (asksIn(reading, met, at) ? [one.entity] : [])));
  const may = met.filter(
    ({ entity, words }) =>
      !asking.has(entity) &&
      reading.quoteAt[words.from] === -1 &&
      reading.tokens[words.from - 1]?.text !== '(' &&
      !isCreditedForPictures(reading, words),
  );
  return (
    onlyOf(may) ??
    onlyOf(may.filter((one) => talks(reading, may, one))) ??
    (others ? onlyOf(may.filter(({ entity }) => !others.has(entity))) : null) ??
    onlyOf(may.filter(({ words }) => isToldOf(reading, words)))
  );
}

// "Ana Lind sang Carmen for a decade. Now she sits in the Senate.": of whom the opening tells, and goes on to tell.
function isToldOf(reading: Reading, { from, to }: TokenRange): boolean {
  const { tokens, sentences } = reading;
  const { sentence } = tokens[from]!;
  const next = sentences[sentence + 1];
  if (!next || tokens[to]?.pos !== 'VERB' || !isOpening(reading, sentences[sentence]!.from, from)) return false;
  return tokens.slice(next.from, next.from + 2).some(({ lower }) => /^(?:he|she)$/.test(lower));
}

/** The only person to whom a question is put by name: "Ms Lind, will you sign?" */
export function personAddressed(reading: Reading, names: Names, asked: readonly TokenRange[]): Person | null {
  const opens = asked.flatMap((one) => {
    const [first] = metIn(reading, names, { from: one.from, to: Math.min(one.to, one.from + LONGEST_NAME) });
    return first && reading.tokens[first.words.to]?.text === ',' && isOpening(reading, one.from, first.words.from)
      ? [first]
      : [];
  });
  return onlyOf(opens);
}

// Nothing but a form of address or an office before the name: "Minister | Lind".
function isOpening({ tokens }: Reading, from: number, name: number): boolean {
  return tokens.slice(from, name).every(({ lower }) => isStyle(lower.replace(/\.$/, '')) || isRole(lower));
}

/** The only person whom the opening or closing of an interview names for who asks. */
export function askerIn(reading: Reading, names: Names, told: TokenRange): Person | null {
  const met = metIn(reading, names, told);
  return onlyOf(met.filter((_, at) => asksIn(reading, met, at)));
}

/** The persons named there. */
export function metIn(reading: Reading, names: Names, { from, to }: TokenRange): Person[] {
  if (to <= from) return [];
  const { start } = reading.tokens[from]!;
  const limit = reading.tokens[to - 1]!.end;
  const people = peopleOf(names);
  const met: Person[] = [];
  for (let at = firstStarting(names.mentions, start); at < names.mentions.length; at += 1) {
    const { entity, form, ...span } = names.mentions[at]!;
    if (span.start >= limit) break;
    const person = form === 'name' ? people.get(entity) : undefined;
    if (person) met.push({ entity, words: rangeOf(reading, span), office: person.role !== null });
  }
  return met;
}

function peopleOf(names: Names): ReadonlyMap<string, LocalEntity> {
  const known = peopleIn.get(names);
  if (known) return known;
  const people = new Map(names.entities.flatMap((one) => (one.type === 'person' ? [[one.key, one]] : [])));
  peopleIn.set(names, people);
  return people;
}

// Each question of an interview is looked through for names.
const peopleIn = new WeakMap<Names, ReadonlyMap<string, LocalEntity>>();

function onlyOf(people: readonly Person[]): Person | null {
  return people.length > 0 && people.every(({ entity }) => entity === people[0]!.entity) ? people[0]! : null;
}

// "An interview with Union leader Ana Lind": nothing but the role between.
function isAfterWith({ tokens }: Reading, from: number): boolean {
  for (let i = from - 1; i > 0 && from - i < 8; i -= 1)
    if (tokens[i]!.lower === 'with') return INTERVIEW.has(tokens[i - 1]!.lower) || isConversation(tokens[i - 1]!);
  return false;
}

// "A conversation | with Ana Lind", not "spoke with Ana Lind": of two who speak either may ask.
function isConversation({ lower, pos }: Reading['tokens'][number]): boolean {
  return pos === 'NOUN' && TALKS.has(lower);
}

// "Ana Lind, head of the guild, spoke to the Post"; "Ana Lind follows Ole Berg. She talks to us": the first one named.
function talks({ tokens, sentences }: Reading, people: readonly Person[], { entity, words }: Person): boolean {
  const own = tokens[words.from]!.sentence;
  const others = people.filter((one) => one.entity !== entity && tokens[one.words.from]!.sentence === own);
  if (others.some((one) => one.words.from < words.from)) return false;
  const next = sentences[own + 1];
  const pronoun = next !== undefined && /^(?:he|she|they)$/.test(tokens[next.from]!.lower);
  if (pronoun && isTalk(tokens, next.from + 1)) return true;
  if (others.length > 0) return false;
  for (let at = words.to; at < sentences[own]!.to; at += 1) if (isTalk(tokens, at)) return true;
  return false;
}

/** True where the words say that this is an interview, or to whom somebody talked. */
export function saysInterview({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1)
    if (INTERVIEW.has(tokens[i]!.lower) || isTalk(tokens, i) || isGuest({ tokens }, i) || arePut(tokens, i))
      return true;
  return false;
}

// "Five questions for Ana Lind", "she took our readers' questions"
function arePut(tokens: Reading['tokens'], at: number): boolean {
  if (tokens[at]!.lower !== 'questions') return false;
  if (/^(?:for|to)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  return tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => TAKES.test(lower));
}

// "Guest: Ana Lind"
function isGuest({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  return GUESTS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ':';
}

/** The tokens of a stretch of the text. */
export function rangeOf({ tokens }: Reading, span: Span): TokenRange {
  const from = firstEndingAfter(tokens, span.start);
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < span.end) to += 1;
  return { from, to };
}

/** In tokens, with a form of address. */
const LONGEST_NAME = 6;
/** In tokens, from a verb to the questions that are answered. */
const REACH = 4;
const TAKES = /^(?:answer(?:s|ed|ing)?|takes?|took|taking)$/;
const INTERVIEW: ReadonlySet<string> = new Set(data.words);
const GUESTS: ReadonlySet<string> = new Set(data.guests);

type Person = Met;
