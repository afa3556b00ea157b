import type { Names } from '../../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';
import { paragraphsOf } from './paragraphs.ts';
import { personAsked, saysInterview } from './person-asked.ts';

/**
 * The answers of an interview printed without labels: an opening that says so and whom it is with, then questions, each
 * a paragraph of its own, and what stands between them. None where the opening leaves open who answers.
 */
export function answersOf(reading: Reading, names: Names): Found[] {
  const paragraphs = paragraphsOf(reading);
  const first = paragraphs.findIndex((one) => isQuestion(reading, one));
  if (first < 1 || !saysInterview(reading, { from: 0, to: paragraphs[first]!.from })) return [];
  const person = personAsked(reading, names, paragraphs[first]!.from);
  if (!person) return [];
  const answers = answering(reading, names, paragraphs.slice(first), person.entity);
  const own = answers.filter((one) => hasWord(reading, one, FIRST_PERSON));
  if (answers.length < LEAST_ANSWERS || own.length * 2 < answers.length) return [];
  return answers.map((content) => ({
    rule: 'interview',
    cue: person.words,
    speaker: person.words,
    content,
    rest: [],
    confidence: 0.9,
  }));
}

// What follows a question up to the next; who speaks of the person by name is not that person.
function answering(reading: Reading, names: Names, paragraphs: readonly TokenRange[], entity: string): TokenRange[] {
  const answers: TokenRange[] = [];
  let asked = false;
  for (const one of paragraphs) {
    if (isQuestion(reading, one) || isPrompt(reading, one)) asked = true;
    else if (isAbout(reading, names, one, entity) || saysInterview(reading, one)) asked = false;
    else if (asked) answers.push(one);
  }
  return answers;
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
/** In tokens. */
const LONGEST_QUESTION = 40;
const LEAST_ANSWERS = 2;
