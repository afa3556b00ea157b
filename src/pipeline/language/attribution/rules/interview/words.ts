import type { Reading, TokenRange } from '../../reading.ts';

/** Short enough for a question, in the outlet's own words, and ends as one. */
export function isOwnQuestion(reading: Reading, one: TokenRange): boolean {
  if (!endsAsked(reading, one)) return false;
  return isOwnAside(reading, one) || (isOwnAside(reading, one, LONGEST_TOLD) && isToYou(reading, one));
}

// "Will you sign?", "Will you sign? – Ana, Tarn"
function endsAsked({ tokens }: Reading, { from, to }: TokenRange): boolean {
  let at = to - 1;
  while (at > from && to - at < LONGEST_NAME && !/^[.!?]$/.test(tokens[at]!.text)) at -= 1;
  return tokens[at]!.text === '?' && (at === to - 1 || /^[–—(-]$/.test(tokens[at + 1]!.text));
}

/** "The Greens say you have abandoned them." */
export function isPrompt(reading: Reading, one: TokenRange): boolean {
  return isOwnAside(reading, one) && isToYou(reading, one);
}

/** One short paragraph in the outlet's own words. */
export function isOwnAside({ quoteAt }: Reading, { from, to }: TokenRange, longest = LONGEST_QUESTION): boolean {
  return to - from <= longest && quoteAt[from] === -1;
}

/** True for a paragraph of somebody who says "I" for himself. */
export function saysI(reading: Reading, one: TokenRange): boolean {
  return hasWord(reading, one, I);
}

/** True for one of somebody who says "we" for others too. */
export function saysWe(reading: Reading, one: TokenRange): boolean {
  return hasWord(reading, one, FIRST_PERSON);
}

/** True for one in which somebody is spoken to. */
export function saysYou(reading: Reading, one: TokenRange): boolean {
  return hasWord(reading, one, SECOND_PERSON);
}

/** "Met us", "received our reporter". */
export function saysUs(reading: Reading, one: TokenRange): boolean {
  return hasWord(reading, one, US);
}

function isToYou(reading: Reading, one: TokenRange): boolean {
  return saysYou(reading, one) && !saysWe(reading, one);
}

function hasWord({ tokens }: Reading, { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens[at]!.lower) && !isPit(tokens, at)) return true;
  return false;
}

// "The | mine feeds the town."
function isPit(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]!.lower === 'mine' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
}

const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'ours', 'me', 'my', 'mine']);
const SECOND_PERSON = new Set(['you', 'your', 'yours']);
const I = new Set(['i', 'me', 'my']);
const US = new Set(['us', 'our']);
/** In tokens, of whose question it is. */
const LONGEST_NAME = 10;
/** In tokens: of a question, and of one that tells before it asks. */
const LONGEST_QUESTION = 40;
const LONGEST_TOLD = 110;
