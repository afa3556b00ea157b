import type { Token } from '../../../types.ts';
import type { Place } from './place.ts';

/**
 * True of the auxiliary by which a clause without "if" puts a condition: "had Chile refused, Peru would have sued", "should
 * the guild strike, the port will close", "it would sue were it to lose"; not of a question nor in "had the pier rebuilt".
 */
export function opensCondition({ tokens, at, from, to, before }: Place): boolean {
  const { lower } = tokens[at]!;
  if (!INVERTING.has(lower) || at + 2 >= to || !isSubject(tokens[at + 1]!) || isQuestion(tokens, at, to)) return false;
  if (!isFollowed(tokens, at, to)) return false;
  const words = tokens.slice(from, at).map((token) => token.lower);
  if (OPENERS.has(before) && !(before === 'quote' && isMidway(tokens, at, from)))
    return tokens.slice(at, to).some((token) => OUTCOMES.has(token.lower) && token !== tokens[at]);
  // "It would have sued | had Chile refused".
  const outcome = words.findLastIndex((word) => /^(?:would|could|might)$/.test(word));
  return lower !== 'should' && outcome >= 0 && (lower === 'were' || words.slice(outcome).includes('have'));
}

// "the firm “had the pier rebuilt”": behind a mark that opens no sentence.
function isMidway(tokens: readonly Token[], at: number, from: number): boolean {
  const previous = tokens[at - 2];
  return at - 2 >= from && previous !== undefined && !/^[.!?,:;–—-]$/.test(previous.text);
}

function isSubject({ pos, lower }: Token): boolean {
  return pos === 'PRON' ? NOMINATIVE.has(lower) : pos === 'DET' || pos === 'PROPN' || pos === 'NUM';
}

// Behind the subject the verb: "refused" behind "had", "to" or what it would be behind "were".
function isFollowed(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  for (let next = at + 2; next < Math.min(to, at + LONGEST_SUBJECT); next += 1) {
    const token = tokens[next]!;
    if (lower === 'were' && token.lower === 'to') return true;
    if (lower === 'were' && token.pos === 'ADJ' && tokens[at + 1]!.pos === 'PRON') return true;
    if (token.pos === 'VERB' || token.lower === 'been' || token.lower === 'be') return lower !== 'were';
    if (/^[,;:.]$/.test(token.text) || (token.pos === 'AUX' && token.lower !== 'not')) return false;
  }
  return false;
}

function isQuestion(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 1; next < to; next += 1) if (tokens[next]!.text.startsWith('?')) return true;
  return false;
}

const INVERTING = new Set(['had', 'were', 'should']);
const OPENERS = new Set<Place['before']>(['stop', 'comma', 'that', 'quote', 'dash']);
const OUTCOMES = new Set(['would', 'could', 'might', 'will', 'may', 'can', 'shall', 'must', '’d', "'d", '’ll', "'ll"]);
const NOMINATIVE = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'these', 'those', 'anyone']);
/** In tokens, with the auxiliary. */
const LONGEST_SUBJECT = 9;
