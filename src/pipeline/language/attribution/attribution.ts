import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Lexed, Names } from '../../types.ts';
import { chosen } from './chosen.ts';
import { continuedFrom } from './continued.ts';
import { model } from './model/model.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Found, foundByRules } from './rules.ts';
import type { TokenRange } from './speaker.ts';

/** A quotation whose speaker is not known is sure to be said by somebody, not to be worth much. */
const ALONE = 0.5;

/**
 * Who is reported to say what, in order of the content; a speaker is given only where it is sure.
 * All spans are exact offsets into the document's text.
 */
export function attributionsOf(lexed: Lexed, _names: Names): Attribution[] {
  const reading = readingOf(lexed);
  const found = chosen(reading, foundByRules(reading), model);
  const parts: Part[] = [
    ...found.map((head) => ({ head, content: head.content, first: true })),
    ...continuedFrom(reading, found).map(({ head, content }) => ({ head, content, first: false })),
  ];
  parts.sort((a, b) => a.content.from - b.content.from || a.content.to - b.content.to);
  return parts.map((part) => published(reading, part, parts));
}

function published(reading: Reading, { head, content, first }: Part, parts: readonly Part[]): Attribution {
  return {
    kind: kindOf(reading, content),
    content: spanOf(reading, content),
    cue: head && spanOf(reading, head.cue),
    speaker: head?.speaker ? spanOf(reading, head.speaker) : null,
    continues: first || !head ? null : parts.findIndex((part) => part.first && part.head === head),
    rule: first ? head!.rule : head ? 'continued' : 'quotation-alone',
    confidence: head?.confidence ?? ALONE,
  };
}

function kindOf(reading: Reading, { from, to }: TokenRange): Attribution['kind'] {
  let quoted = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (reading.tokens[i]!.pos === 'PUNCT') continue;
    words += 1;
    if (reading.quoteAt[i] !== -1) quoted += 1;
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'partial';
}

function spanOf(reading: Reading, { from, to }: TokenRange): Span {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

interface Part {
  readonly head: Found | null;
  readonly content: TokenRange;
  readonly first: boolean;
}
