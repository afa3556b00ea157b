import { isAlone } from './alone.ts';
import type { Reading, TokenRange } from './reading.ts';
import type { Found } from './rules/found.ts';

/** A shorter quotation that no report claims is a name or a catchword, not an utterance. */
const SHORTEST = 6;

/**
 * What goes on from a report: the parts of a content that cue and speaker interrupt, and quotations that follow it;
 * and quotations nobody is known to have said.
 */
export function continuedFrom(reading: Reading, found: readonly Found[]): Continued[] {
  const reported = ownersOf(reading, found, []);
  // "“Yes,” Lind said. “No,” Quarn said.": what is reported of another is nothing that goes on.
  const isOthers = (head: Found, { from, to }: TokenRange) => {
    const other = reported[from];
    return other !== undefined && other !== head && other === reported[to - 1];
  };
  const rest = found.flatMap((head) =>
    head.rest.flatMap((content) => (isOthers(head, content) ? [] : [{ head, content }])),
  );
  // "Lind argues that coal is dear; without it, she maintains, two mills will shut": the nearer of the two reports.
  const more: Continued[] = [...new Map(rest.map((one) => [`${one.content.from} ${one.content.to}`, one])).values()];
  const owner = ownersOf(reading, found, more);
  const bySentence = Map.groupBy(found, ({ cue }) => reading.tokens[cue.from]!.sentence);
  let last: Found | null = null;
  for (const quotation of reading.quotations) {
    const own = ownerIn(owner, quotation);
    if (own) last = own;
    else if (isUtterance(reading, quotation)) {
      if (last && !quotation.goesOn && !follows(reading, last, quotation) && !standsAlone(reading, last, quotation))
        last = null;
      more.push({
        head: last ?? reportBefore(reading, bySentence, quotation),
        content: { from: quotation.from, to: quotation.to },
      });
    }
  }
  return more;
}

// For each token the report whose content it belongs to.
function ownersOf(reading: Reading, found: readonly Found[], more: readonly Continued[]): (Found | undefined)[] {
  const owner = new Array<Found | undefined>(reading.tokens.length).fill(undefined);
  for (const head of found) owner.fill(head, head.content.from, head.content.to);
  for (const { head, content } of more) owner.fill(head!, content.from, content.to);
  return owner;
}

function ownerIn(owner: readonly (Found | undefined)[], { from, to }: TokenRange): Found | null {
  for (let i = from; i < to; i += 1) if (owner[i]) return owner[i]!;
  return null;
}

function isUtterance(reading: Reading, { from, to }: TokenRange): boolean {
  if (to - from < SHORTEST) return false;
  const sentence = reading.sentences[reading.tokens[from]!.sentence]!;
  return sentence.from === from || sentence.to < to || /^[.?!:,”"—–]$/.test(reading.tokens[from - 1]!.text);
}

// The report is of the same paragraph and nobody else speaks or comes up in between.
function follows(reading: Reading, head: Found, quotation: TokenRange): boolean {
  if (paragraphOf(reading, head.cue.from) !== paragraphOf(reading, quotation.from)) return false;
  if (isLabelled(reading, head, quotation)) return false;
  const end = Math.max(head.cue.to, head.content.to, head.speaker?.to ?? 0);
  if (tellsOfAnother(reading, head, reading.tokens[quotation.from]!.sentence - 1, end)) return false;
  for (let i = end; i < quotation.from; i += 1)
    if (reading.quoteAt[i] === -1 && reading.tokens[i]!.pos === 'VERB' && reading.cues[i]?.takes.has('q')) return false;
  return true;
}

// "Lind asks whether it is so. Quarn: “Yes.”": another's name and a colon open the quotation.
function isLabelled({ tokens, sentences }: Reading, { speaker }: Found, quotation: TokenRange): boolean {
  const { from } = sentences[tokens[quotation.from]!.sentence]!;
  const colon = quotation.from - 1;
  if (speaker === null || colon <= from || tokens[colon]!.text !== ':') return false;
  const label = tokens.slice(from, colon);
  const own = new Set(tokens.slice(speaker.from, speaker.to).map(({ lower }) => lower));
  return label.every(({ pos }) => pos === 'PROPN') && !label.some(({ lower }) => own.has(lower));
}

// "Quarn turned the money down." between what Lind said and a quotation: it opens with another name.
function tellsOfAnother(reading: Reading, { speaker }: Found, sentence: number, end: number): boolean {
  const { tokens, sentences } = reading;
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  if (from < end || speaker === null) return false;
  const own = new Set(tokens.slice(speaker.from, speaker.to).map(({ lower }) => lower));
  let at = from;
  while (at < to && tokens[at]!.pos === 'PROPN') at += 1;
  return (
    at > from &&
    at < to &&
    /^(?:VERB|AUX)$/.test(tokens[at]!.pos) &&
    !tokens.slice(from, at).some(({ lower }) => own.has(lower))
  );
}

// "Lind said the growers were sick of it. “He buys our milk on Monday.”": the one who is reported to say something in the
// sentence before goes on in words of their own.
function reportBefore(
  reading: Reading,
  bySentence: ReadonlyMap<number, readonly Found[]>,
  quotation: TokenRange,
): Found | null {
  const { tokens, sentences, cues } = reading;
  const { sentence } = tokens[quotation.from]!;
  const own = sentences[sentence]!;
  const before = sentences[sentence - 1];
  if (!before || before.paragraph !== own.paragraph || before.kind !== 'prose') return null;
  if (!isAlone(reading, quotation)) return null;
  const [only, ...others] = bySentence.get(sentence - 1) ?? [];
  if (!only?.speaker || others.some(({ speaker }) => speaker?.from !== only.speaker!.from)) return null;
  return cues[only.cue.from]?.takes.has('c') ? only : null;
}

// A paragraph that is nothing but a quotation, right behind what somebody said in the one before.
function standsAlone(reading: Reading, head: Found, quotation: TokenRange): boolean {
  const { tokens, quoteAt } = reading;
  const paragraph = paragraphOf(reading, quotation.from);
  const before = quotation.from - 1;
  const opens = before < 0 || paragraphOf(reading, before) !== paragraph;
  const closes = quotation.to >= tokens.length || paragraphOf(reading, quotation.to) !== paragraph;
  if (!opens || !closes || paragraphOf(reading, before) !== paragraph - 1) return false;
  for (let i = Math.max(head.cue.to, head.content.to, head.speaker?.to ?? 0); i < quotation.from; i += 1)
    if (quoteAt[i] === -1 && tokens[i]!.pos !== 'PUNCT') return false;
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
