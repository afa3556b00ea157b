import type { Reading, TokenRange } from '../../reading.ts';

/** Words by which whoever has the turn speaks of themselves or to whom they talk. */
const OWN = /^(?:i|we|me|us|my|our|you|your)$/;
/** By which somebody goes on with what they said. */
const LINKS = /^(?:and|because|but|no|or|so|well|yes)$/;
/** Behind the last turn an outlet says "we" and "you" for itself: "You can hear all of it on our website." */
const MYSELF = /^(?:i|me|my)$/;

/**
 * The paragraphs without a label behind a turn that are still its speaker's, up to the next turn (null behind the last): as
 * far as the last one in which somebody says "I", "we" or "you" or that opens with "but" or "and", and no farther than a question.
 */
export function goingOn(
  reading: Reading,
  paragraphs: readonly TokenRange[],
  from: number,
  next: number | null,
): TokenRange[] {
  const own: TokenRange[] = [];
  let told = 0;
  for (let at = firstFrom(paragraphs, from); at < paragraphs.length; at += 1) {
    const one = paragraphs[at]!;
    if ((next !== null && one.to > next) || isNoSpeech(reading, one)) break;
    own.push(one);
    if (says(reading, one, next === null ? MYSELF : OWN) || (next !== null && linksBack(reading, one)))
      told = own.length;
  }
  return own.slice(0, told);
}

function firstFrom(paragraphs: readonly TokenRange[], from: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A question, "(Applause)", or what is a heading.
function isNoSpeech({ tokens, sentences, quoteAt }: Reading, { from, to }: TokenRange): boolean {
  if (quoteAt[from] !== -1 || /^[[(]$/.test(tokens[from]!.text) || tokens[to - 1]!.text === '?') return true;
  return sentences[tokens[from]!.sentence]!.kind !== 'prose';
}

// "But they are afraid."
function linksBack({ tokens }: Reading, { from }: TokenRange): boolean {
  return LINKS.test(tokens[from]!.lower);
}

function says({ tokens, quoteAt }: Reading, { from, to }: TokenRange, words: RegExp): boolean {
  for (let at = from; at < to; at += 1) if (quoteAt[at] === -1 && words.test(tokens[at]!.lower)) return true;
  return false;
}
