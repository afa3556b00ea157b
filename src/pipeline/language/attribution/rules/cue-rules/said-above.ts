import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import { type Reading, sentenceAround } from '../../reading.ts';
import type { Found } from '../found.ts';

/**
 * The quotation that is a paragraph of its own below a sentence that ends in a colon: "Lind, head of the guild, said on
 * Monday: | “…”". Nobody else may be told to speak between the verb and the colon.
 */
export function saidAbove(reading: Reading, at: number): Found | null {
  const { tokens, cues, quotations, quoteAt } = reading;
  const cue = cues[at];
  if (!cue?.takes.has('q') || cue.doubtful || cue.tense === 'base' || cue.tense === 'participle') return null;
  const { to } = sentenceAround(reading, at);
  if (tokens[to - 1]?.text !== ':' || to - at > LONGEST) return null;
  const quotation = quotations[quoteAt[to] ?? -1];
  if (quotation?.from !== to || !isNextParagraph(reading, to)) return null;
  if (cues.slice(at + 1, to).some((one) => one?.takes.has('q') && !one.doubtful)) return null;
  const speaker = subjectBefore(reading, at);
  if (!speaker) return null;
  const content = { from: quotation.from, to: quotation.to };
  return { rule: 'said-above', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.95 };
}

function isNextParagraph({ tokens, sentences }: Reading, at: number): boolean {
  const [before, own] = [sentences[tokens[at - 1]!.sentence]!, sentences[tokens[at]!.sentence]!];
  return own.paragraph === before.paragraph + 1;
}

/** In tokens, from the verb to the colon: "told a news conference in the capital on Monday evening:". */
const LONGEST = 16;
