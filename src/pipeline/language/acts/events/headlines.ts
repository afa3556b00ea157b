import type { Token } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from '../event.ts';

/** What a headline announces with a bare "to": "Drivers to strike on Friday" a threat, "Peru to send food" a promise. */
export function headlineEvent(clause: Clause, context: Context): Event | null {
  const subject = announced(clause, context.tokens);
  const meaning = subject && context.meaning(clause);
  if (!subject || !meaning) return null;
  const act = HOSTILE.has(meaning) ? 'THREATEN' : COOPERATIVE.has(meaning) ? 'AGREE' : meaning;
  return event({ ...clause, subjects: [subject] }, act, `to ${clause.verb}`, { modality: ['future'] });
}

/** The words before the "to" where they are a sentence's first and all of its subject; else null. */
export function announced({ form, governor, from, sentence }: Clause, tokens: readonly Token[]): TokenRange | null {
  if (form !== 'infinitive' || governor !== null || tokens[from]!.lower !== 'to') return null;
  let start = from;
  while (start > 0 && tokens[start - 1]!.sentence === sentence && isNaming(tokens, start - 1)) start -= 1;
  const isFirst = start === 0 || tokens[start - 1]!.sentence !== sentence;
  // "The right to strike", "A plan to cut jobs" are no headlines: those leave the article out.
  return isFirst && start < from && tokens[start]!.pos !== 'DET' && /^(?:PROPN|NOUN)$/.test(tokens[from - 1]!.pos)
    ? { from: start, to: from }
    : null;
}

// "The Pilots' Guild", "Chile, Peru".
function isNaming(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (text === ',') return tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN';
  return NAMING.has(pos) || /^['’]s?$/.test(text);
}

const NAMING = new Set<Token['pos']>(['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET']);
