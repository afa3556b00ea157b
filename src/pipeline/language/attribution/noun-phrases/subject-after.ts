import type { Token } from '../../../types.ts';
import { isOwning } from '../../phrases/determiners.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { isInsidePhrase, isLink, isNominal, isSubjectPronoun, isTimeAlone, startsPhrase } from './phrase-words.ts';

/** The noun phrase that begins at `from`, up to the end of its apposition; null where none begins there. */
export function subjectAfter(reading: Reading, from: number): TokenRange | null {
  const { tokens } = reading;
  const head = tokens[from];
  if (!head) return null;
  const last = sentenceAround(reading, from).to;
  if (isSubjectPronoun(head.lexeme)) return { from, to: from + 1 };
  let to = from;
  let nominal = false;
  while (to < last && reading.quoteAt[to] === -1) {
    const token = tokens[to]!;
    if (isTimeAlone(token.lexeme) && nominal) break;
    if (
      isInsidePhrase(token.pos) ||
      isOwning(token.lexeme) ||
      token.lower === "'s" ||
      token.lower === '-' ||
      token.lower === '&' ||
      token.lower === "'" ||
      isHyphened(tokens, to)
    ) {
      nominal ||= isNominal(token.pos);
    } else if (!(nominal && (isLink(token.lexeme) || token.lower === 'and') && startsPhrase(tokens[to + 1]))) {
      if (token.lower === ',' && nominal && isApposition(tokens, to + 1)) nominal = false;
      else break;
    }
    to += 1;
  }
  return nominal && to > from ? { from, to } : null;
}

// "Said mother-| of |-three Ana Lind".
function isHyphened(tokens: readonly Token[], at: number): boolean {
  return isLink(tokens[at]!.lexeme) && tokens[at - 1]?.lower === '-' && tokens[at + 1]?.lower === '-';
}

function isApposition(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    (/^(?:a|an|the|its|his|their)$/.test(next.lower) || (next.pos === 'NOUN' && !isTimeAlone(next.lexeme)))
  );
}
