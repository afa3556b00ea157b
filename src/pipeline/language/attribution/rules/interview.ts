import type { Names } from '../../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';
import { type Exchange, exchangesIn } from './interview/exchanges.ts';
import { askerIn, metIn, personAddressed, personAsked, saysInterview } from './interview/person-asked.ts';
import { isOwnQuestion, isPrompt, saysI, saysUs, saysWe, saysYou } from './interview/words.ts';

/**
 * What is asked and answered in an interview printed without labels: an opening that says so and whom it is with, then questions, each
 * a paragraph or a line of its own, and what stands between them. Without a word for it the questions must be put to a "you"
 * who answers with "I". None where neither the opening nor the last lines say who answers.
 */
export function answersOf(reading: Reading, names: Names): Found[] {
  for (const exchange of exchangesIn(reading)) {
    const opening = openingOf(exchange);
    const closing = closingOf(reading, exchange);
    const person =
      personAsked(reading, names, opening, namedIn(reading, names, exchange)) ??
      (closing && personAsked(reading, names, closing)) ??
      personAddressed(reading, names, linesThatAsk(exchange));
    const isTold = saysInterview(reading, opening) || closing !== null;
    if (!person || !(isTold || isPutToSomebody(reading, opening, exchange))) continue;
    const answers = answering(reading, names, exchange, person.entity);
    if (!isAnswered(reading, exchange, answers)) continue;
    const asker = askerIn(reading, names, opening) ?? (closing && askerIn(reading, names, closing));
    return [
      ...titlesOf(reading, opening).map((content) => saidBy(person.words, content, 'interview')),
      ...questionsIn(reading, exchange, asker?.words ?? null),
      ...answers.map((content) => saidBy(person.words, content, 'turn')),
    ].sort((one, other) => one.content.from - other.content.from);
  }
  return [];
}

function linesThatAsk({ parts }: Exchange): TokenRange[] {
  return parts.flatMap(({ line, asks }) => (asks ? [line] : []));
}

// Whom the questions name, but for whoever is spoken to: somebody asked is "you".
function namedIn(reading: Reading, names: Names, exchange: Exchange): ReadonlySet<string> {
  const questions = linesThatAsk(exchange).filter((one) => isOwnQuestion(reading, one) || isPrompt(reading, one));
  const addressed = personAddressed(reading, names, questions)?.entity;
  const named = questions.flatMap((one) => metIn(reading, names, one).map(({ entity }) => entity));
  return new Set(named.filter((entity) => entity !== addressed));
}

// What is surely asked is whose it is that asks; of the rest it only counts to whom it is said.
function questionsIn(reading: Reading, { parts, sure }: Exchange, asker: TokenRange | null): Found[] {
  return parts.flatMap(({ line, asks }) =>
    asks ? [saidBy(sure || isOwnQuestion(reading, line) ? asker : null, line, 'turn')] : [],
  );
}

function saidBy(speaker: TokenRange | null, { from, to }: TokenRange, rule: Found['rule']): Found {
  return { rule, cue: speaker ?? { from, to: from + 1 }, speaker, content: { from, to }, rest: [], confidence: 0.9 };
}

function openingOf({ before }: Exchange): TokenRange {
  return { from: before[0]!.whole.from, to: before.at(-1)!.whole.to };
}

// "Ana Lind leads the guild. The interview was conducted by Ole Berg." below the last answer.
function closingOf(reading: Reading, { parts }: Exchange): TokenRange | null {
  const last = parts
    .slice(-CLOSING)
    .find(({ line, asks }) => !asks && saysInterview(reading, line) && !saysI(reading, line));
  return last ? { from: last.line.whole.from, to: parts.at(-1)!.line.whole.to } : null;
}

// "“We will wait” | Ana Lind, head of the guild, on the strike": what the heading has in quotation marks and "I" or "we" says
// is from the answers.
function titlesOf(reading: Reading, { to }: TokenRange): TokenRange[] {
  const { tokens, sentences, quotations } = reading;
  const first = quotations.findIndex((one) => one.to > to);
  return quotations.slice(0, first === -1 ? undefined : first).filter((one) => {
    const line = sentences[tokens[one.from]!.sentence]!;
    const alone = line.from === one.from && (line.to === one.to || tokens[one.to]?.text === ':');
    return alone && one.closed && saysWe(reading, one);
  });
}

// "She received us in the yard. | Your strike goes on. Why? | They lied. I was there." Of what a firm is asked "you" and "I"
// are its customers, and it never answers "I".
function isPutToSomebody(reading: Reading, opening: TokenRange, { parts, sure }: Exchange): boolean {
  const asked = parts.filter(({ asks }) => asks);
  const answered = parts.filter(({ asks }) => !asks);
  if (asked.some(({ line }) => saysWe(reading, line)) || isToReader(reading, opening)) return false;
  const own = answered.filter(({ line }) => saysWe(reading, line)).length;
  const put = asked.filter(({ line }) => saysYou(reading, line)).length;
  const met = saysUs(reading, opening) && !saysI(reading, opening);
  if (own < LEAST_OWN) return false;
  if (put > 0 && (met || sure)) return true;
  return (sure || put >= LEAST_PUT) && answered.some(({ line }) => saysI(reading, line));
}

// "What the truce means for you": no guest is meant.
function isToReader({ tokens, quoteAt }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (quoteAt[at] === -1 && /^your?$/.test(tokens[at]!.lower)) return true;
  return false;
}

// Somebody is asked as "you", or speaks of "I" and "we", in every other exchange.
function isAnswered(reading: Reading, { parts }: Exchange, answers: readonly TokenRange[]): boolean {
  const own = answers.filter((one) => saysWe(reading, one)).length;
  const put = parts.filter(({ line, asks }) => asks && saysYou(reading, line)).length;
  return answers.length >= LEAST_ANSWERS && own > 0 && (own + put) * 2 >= answers.length;
}

// What follows a question up to the next; who speaks of the person by name is not that person.
function answering(reading: Reading, names: Names, { parts }: Exchange, entity: string): TokenRange[] {
  const answers: TokenRange[] = [];
  let asked = false;
  for (const { line: whole, asks } of parts) {
    const line = asks ? whole : behindName(reading, names, whole, entity);
    if (asks) asked = true;
    else if (isAbout(reading, names, line, entity) || saysInterview(reading, line)) asked = false;
    else if (asked) answers.push(line);
  }
  return answers;
}

// "Ana Lind: We wait." at the first answer, and none at those behind it.
function behindName({ tokens }: Reading, { mentions }: Names, { from, to }: TokenRange, entity: string): TokenRange {
  const { start } = tokens[from]!;
  const own = mentions.find((one) => one.start === start && one.entity === entity);
  let colon = from;
  while (own && colon + 1 < to && tokens[colon]!.start < own.end) colon += 1;
  return own && tokens[colon]!.text === ':' && colon + 1 < to ? { from: colon + 1, to } : { from, to };
}

function isAbout({ tokens }: Reading, names: Names, { from, to }: TokenRange, entity: string): boolean {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return names.mentions.some(
    (one) => one.entity === entity && one.form === 'name' && one.start >= start && one.end <= end,
  );
}

/** Lines at the end that may say who answered. */
const CLOSING = 3;
/** Answers with "I" or "we". */
const LEAST_OWN = 2;
/** Questions that say "you". */
const LEAST_PUT = 2;
const LEAST_ANSWERS = 2;
