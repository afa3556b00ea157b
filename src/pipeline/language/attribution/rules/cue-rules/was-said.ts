import { isAmong } from '../../../../wording/is-among.ts';
import { DOCUMENT, kindOfWord, REPORTING_NOUN } from '../../model/token-codes.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import type { Found } from '../found.ts';
import { isOwner } from '../owners.ts';

const isBeing = isAmong(['is', 'was', 'are', 'were']);

/** “…,” was the verdict of the judge; “…” is Lind's answer: the quotation before "is" and a noun of saying, with whose it is. */
export function wasSaid(reading: Reading, at: number): Found | null {
  const { tokens, quotations, quoteAt } = reading;
  if (!isBeing(tokens[at]!.lexeme)) return null;
  const mark = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const quotation = quotations[quoteAt[mark] ?? -1];
  if (!quotation || quotation.to !== mark + 1 || quotation.from !== sentenceAround(reading, at).from) return null;
  const one = heldBy(reading, at + 1) ?? ownedBy(reading, at + 1);
  if (!one) return null;
  const content = { from: quotation.from, to: quotation.to };
  return {
    rule: 'was-said',
    cue: { from: one.noun, to: one.noun + 1 },
    speaker: one.speaker,
    content,
    rest: [],
    confidence: 0.9,
  };
}

// "The verdict of the judge".
function heldBy(reading: Reading, from: number): Saying | null {
  const { tokens } = reading;
  let noun = from + 1;
  while (tokens[noun]?.pos === 'ADJ') noun += 1;
  const link = tokens[noun + 1]?.lower ?? '';
  if (tokens[from]?.pos !== 'DET' || !isReport(reading, noun) || !/^(?:of|from|by)$/.test(link)) return null;
  const speaker = subjectAfter(reading, noun + 2);
  return speaker && { noun, speaker };
}

// "Lind's answer", "her answer".
function ownedBy(reading: Reading, from: number): Saying | null {
  const { tokens } = reading;
  for (let noun = from + 1; noun < from + LONGEST && tokens[noun]?.sentence === tokens[from]!.sentence; noun += 1) {
    if (!isReport(reading, noun)) continue;
    let mark = noun - 1;
    while (mark > from && tokens[mark]!.pos === 'ADJ') mark -= 1;
    if (mark === from && isOwner(tokens[from]!.lexeme)) return { noun, speaker: { from, to: from + 1 } };
    return mark > from && /^(?:'s|')$/.test(tokens[mark]!.lower) ? { noun, speaker: { from, to: mark } } : null;
  }
  return null;
}

const isReport = ({ tokens }: Reading, at: number) =>
  tokens[at]?.pos === 'NOUN' &&
  ([REPORTING_NOUN, DOCUMENT].includes(kindOfWord(tokens[at]!)) || SAYINGS.has(tokens[at]!.lower));

const SAYINGS: ReadonlySet<string> = new Set(['reaction', 'retort', 'comment', 'motto', 'refrain', 'line']);

/** In tokens. */
const LONGEST = 9;

interface Saying {
  readonly noun: number;
  readonly speaker: TokenRange;
}
