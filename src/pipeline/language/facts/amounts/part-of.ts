import type { Token } from '../../../types.ts';
import type { Amount } from '../amounts.ts';
import { NOT_COUNTED } from '../lists.ts';
import type { Figure } from '../numbers.ts';
import { headTokenOf, isPlural, nounPhraseEnd, textOf } from '../phrases.ts';
import { spanned } from './parts.ts';

/**
 * So many of more: "300 of the 1,200 nurses", "five of its ships", "31 of the day's 38 sailings", "two of their last six
 * matches"; null where nothing is parted. "One of the ships" tells of that one.
 */
export function partOf(figure: Figure, tokens: readonly Token[], to: number): Amount | null {
  if (figure.vague || typeof figure.value !== 'number' || figure.value < 2 || figure.to + 2 >= to) return null;
  const start = wholeBehind(figure, tokens, to);
  if (start === null) return null;
  const end = nounPhraseEnd(tokens, start, to);
  const head = end > start ? tokens[headTokenOf(tokens, start, end)]! : null;
  if (!head || !isPlural(head) || NOT_COUNTED.has(head.lower)) return null;
  return {
    ...spanned(figure, figure.from, figure.to),
    kind: 'count',
    unit: textOf(tokens, start, end),
    rule: 'count-part',
  };
}

// "38 | of 412 samples", "seven | of nine judges", "15 | out of 22 chapters": the whole has its number, and no article.
function wholeBehind({ to: at }: Figure, tokens: readonly Token[], to: number): number | null {
  const of = tokens[at]!.lower === 'out' ? at + 1 : at;
  if (of + 1 >= to || tokens[of]!.lower !== 'of') return null;
  return tokens[of + 1]!.pos === 'NUM' ? wholeAt(tokens, of + 1, to, of + 1) : wholeAt(tokens, of + 1, to);
}

// Where what the whole consists of begins, behind its owner and its number; null where it is not one that is known.
function wholeAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  plain: number = DEFINITE.test(tokens[from]!.lower) ? from + 1 : to,
): number | null {
  let start = ownerEnd(tokens, from, to) ?? plain;
  while (start < to && (tokens[start]!.pos === 'NUM' || PASSED.test(tokens[start]!.lower) || isHyphenOf(tokens, start)))
    start += 1;
  return start < to ? start : null;
}

// "Seventy | -one"
function isHyphenOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '-' && tokens[at - 1]!.pos === 'NUM' && tokens[at + 1]?.pos === 'NUM';
}

// "the plant's", "Terborgh's", "the bloc's".
function ownerEnd(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_OWNER); at += 1) {
    const { lower, pos } = tokens[at]!;
    if (at > from && (lower === "'s" || lower === "'")) return at + 1;
    if (!(pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || (at === from && pos === 'DET'))) return null;
  }
  return null;
}

const DEFINITE = /^(?:the|its|their|his|her|our|my|your|those|these|all)$/;
/** What may stand between the owner and the noun: "their last six matches". */
const PASSED =
  /^(?:last|first|past|next|other|remaining|more|than|about|some|nearly|roughly|almost|around|original|total)$/;
/** In tokens. */
const LONGEST_OWNER = 6;
