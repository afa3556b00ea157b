import type { Reading } from './reading.ts';
import type { Found } from './rules.ts';
import type { TokenRange } from './speaker.ts';

/** A shorter quotation that no report claims is a name or a catchword, not an utterance. */
const SHORTEST = 6;

/**
 * What goes on from a report: the parts of a content that cue and speaker interrupt, and quotations that follow it;
 * last come quotations nobody is known to have said.
 */
export function continuedFrom(reading: Reading, found: readonly Found[]): Continued[] {
  const parts = found.flatMap((head) => head.rest.map((content) => ({ head, content })));
  const more: Continued[] = [...parts];
  const claimed = (range: TokenRange) =>
    [...found, ...more].some(({ content }) => content.from < range.to && content.to > range.from);
  let last: { head: Found | null; index: number } | null = null;
  for (const [index, quotation] of reading.quotations.entries()) {
    const owner = ownerOf(found, quotation) ?? parts.find(({ content }) => covers(content, quotation))?.head ?? null;
    if (owner) last = { head: owner, index };
    if (claimed(quotation) || !isUtterance(reading, quotation)) continue;
    const goesOn = last?.index === index - 1 && (quotation.goesOn || follows(reading, last.head, quotation));
    const head = goesOn ? last!.head : null;
    more.push({ head, content: { from: quotation.from, to: quotation.to } });
    last = { head, index };
  }
  return more;
}

function ownerOf(found: readonly Found[], quotation: TokenRange): Found | null {
  return found.find(({ content }) => covers(content, quotation)) ?? null;
}

const covers = (content: TokenRange, quotation: TokenRange) =>
  content.from < quotation.to && content.to > quotation.from;

function isUtterance(reading: Reading, { from, to }: TokenRange): boolean {
  if (to - from < SHORTEST) return false;
  const sentence = reading.sentences[reading.tokens[from]!.sentence]!;
  return sentence.from === from || sentence.to < to || /^[.?!:,”"—–]$/.test(reading.tokens[from - 1]!.text);
}

// The report is of the same paragraph, its content a quotation too, and nobody else speaks in between.
function follows(reading: Reading, head: Found | null, quotation: TokenRange): boolean {
  if (!head || paragraphOf(reading, head.cue.from) !== paragraphOf(reading, quotation.from)) return false;
  const from = Math.max(head.cue.to, head.content.to, head.speaker?.to ?? 0);
  for (let i = from; i < quotation.from; i += 1)
    if (reading.quoteAt[i] === -1 && reading.tokens[i]!.pos === 'VERB' && reading.cues[i]?.takes.has('q')) return false;
  return true;
}

function paragraphOf(reading: Reading, token: number): number {
  return reading.sentences[reading.tokens[token]!.sentence]!.paragraph;
}

export interface Continued {
  /** The report it goes on from; null where nobody is known to have said it. */
  readonly head: Found | null;
  readonly content: TokenRange;
}
