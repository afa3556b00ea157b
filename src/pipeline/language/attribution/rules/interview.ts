import type { Names } from '../../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';
import { paragraphsOf } from './paragraphs.ts';
import { personAsked, saysInterview } from './person-asked.ts';

/**
 * The answers of an interview printed without labels: an opening that says so and whom it is with, then questions, each
 * a paragraph of its own, and what stands between them. Without a word for it the questions must be put to a "you" who
 * answers with "I". None where the opening leaves open who answers.
 */
export function answersOf(reading: Reading, names: Names): Found[] {
  const paragraphs = paragraphsOf(reading);
  const first = paragraphs.findIndex((one) => isQuestion(reading, one));
  if (first < 1) return [];
  const opening = { from: 0, to: paragraphs[first]!.from };
  const said = saysInterview(reading, opening);
  const body = paragraphs.slice(first);
  if (!said && !isPutToSomebody(reading, opening, body)) return [];
  const person = personAsked(reading, names, opening.to);
  if (!person) return [];
  const answers = answering(reading, names, body, person.entity);
  const own = answers.filter((one) => hasWord(reading, one, FIRST_PERSON));
  if (answers.length < LEAST_ANSWERS || own.length * 2 < answers.length) return [];
  return [...titlesOf(reading, opening), ...answers].map((content) => ({
    rule: 'interview',
    cue: person.words,
    speaker: person.words,
    content,
    rest: [],
    confidence: 0.9,
  }));
}

// "“We will wait” | Ana Lind, head of the guild, on the strike": what the heading has in quotation marks and "I" or "we" says
// is from the answers.
function titlesOf(reading: Reading, { to }: TokenRange): TokenRange[] {
  const { tokens, sentences, quotations } = reading;
  const first = quotations.findIndex((one) => one.to > to);
  return quotations.slice(0, first === -1 ? undefined : first).filter((one) => {
    const line = sentences[tokens[one.from]!.sentence]!;
    const alone = line.from === one.from && (line.to === one.to || tokens[one.to]?.text === ':');
    return alone && one.closed && hasWord(reading, one, FIRST_PERSON);
  });
}

// "She received us in the yard. | Your strike goes on. Why? | They lied. I was there." Of what a firm is asked "you" and "I"
// are its customers.
function isPutToSomebody(reading: Reading, opening: TokenRange, body: readonly TokenRange[]): boolean {
  const asked = body.filter((one) => isQuestion(reading, one) || isPrompt(reading, one));
  const put = asked.filter((one) => hasWord(reading, one, SECOND_PERSON)).length;
  const customer = asked.some((one) => hasWord(reading, one, FIRST_PERSON));
  const met = hasWord(reading, opening, RECEIVED) && !hasWord(reading, opening, I);
  const own = body.filter((one) => !asked.includes(one) && hasWord(reading, one, met ? FIRST_PERSON : I)).length;
  return !customer && own >= LEAST_ANSWERS && put >= (met ? LEAST_PUT : LEAST_PUT_ALONE);
}

// What follows a question up to the next; who speaks of the person by name is not that person.
function answering(reading: Reading, names: Names, paragraphs: readonly TokenRange[], entity: string): TokenRange[] {
  const answers: TokenRange[] = [];
  const runs = runsBetween(reading, paragraphs);
  const put = putAmong(reading, runs);
  let asked = false;
  for (const one of paragraphs) {
    if (isQuestion(reading, one) || isPrompt(reading, one) || put.has(one)) asked = true;
    else if (isAbout(reading, names, one, entity) || saysInterview(reading, one)) asked = false;
    else if (asked) answers.push(one);
  }
  return answers;
}

// The paragraphs that stand together between two that ask.
function runsBetween(reading: Reading, paragraphs: readonly TokenRange[]): TokenRange[][] {
  const runs: TokenRange[][] = [];
  for (const one of paragraphs)
    if (isQuestion(reading, one) || isPrompt(reading, one)) runs.push([]);
    else runs.at(-1)!.push(one);
  return runs;
}

// "The owners call it theft." between two answers, where a question has one paragraph for its answer: it is put to the person
// too.
function putAmong(reading: Reading, runs: readonly (readonly TokenRange[])[]): ReadonlySet<TokenRange> {
  const single = runs.filter(({ length }) => length === 1).length;
  if (runs.some(({ length }) => length > 3 || length === 2) || single < LEAST_SINGLE) return new Set();
  return new Set(
    runs.flatMap(([, middle]) =>
      middle && isSentence(reading, middle) && isAside(reading, middle) && !hasWord(reading, middle, FIRST_PERSON)
        ? [middle]
        : [],
    ),
  );
}

function isSentence({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens[from]!.sentence === tokens[to - 1]!.sentence;
}

function isQuestion(reading: Reading, one: TokenRange): boolean {
  return reading.tokens[one.to - 1]!.text === '?' && isAside(reading, one);
}

// "The Greens say you have abandoned them."
function isPrompt(reading: Reading, one: TokenRange): boolean {
  return isAside(reading, one) && hasWord(reading, one, SECOND_PERSON) && !hasWord(reading, one, FIRST_PERSON);
}

// One short paragraph in the outlet's own words.
function isAside({ quoteAt }: Reading, { from, to }: TokenRange): boolean {
  return to - from <= LONGEST_QUESTION && quoteAt[from] === -1;
}

function isAbout({ tokens }: Reading, names: Names, { from, to }: TokenRange, entity: string): boolean {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return names.mentions.some(
    (one) => one.entity === entity && one.form === 'name' && one.start >= start && one.end <= end,
  );
}

function hasWord({ tokens }: Reading, { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (words.has(tokens[i]!.lower)) return true;
  return false;
}

const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'me', 'my']);
const SECOND_PERSON = new Set(['you', 'your']);
const I = new Set(['i', 'me', 'my']);
/** "Met us", "received our reporter". */
const RECEIVED = new Set(['us', 'our']);
/** Questions that say "you": where the opening tells of a meeting, and where it does not. */
const LEAST_PUT = 1;
const LEAST_PUT_ALONE = 2;
/** Answers of one paragraph. */
const LEAST_SINGLE = 2;
/** In tokens. */
const LONGEST_QUESTION = 40;
const LEAST_ANSWERS = 2;
