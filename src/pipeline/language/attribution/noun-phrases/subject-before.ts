import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { phraseEndingAt } from './phrase-ending.ts';
import { isBracket, isNominal, isSubjectPronoun, isTimeAlone } from './phrase-words.ts';

/**
 * The noun phrase that is the subject of the verb at `verb`, standing before it in its sentence; null where none is
 * sure.
 */
export function subjectBefore(reading: Reading, verb: number): TokenRange | null {
  const { tokens } = reading;
  const first = sentenceAround(reading, verb).from;
  let end = skipAuxiliaries(reading, verb - 1, first);
  if (end < first) return null;
  if (isBracket(tokens[end]!)) end = skipInsertion(reading, end, first);
  if (end < first || reading.quoteAt[end] !== -1) return null;
  return describedBy(reading, end, first) ?? phraseEndingAt(reading, end, first);
}

// "The baker who tasted it (announced)": what stands before the verb belongs to the clause that describes its subject.
function describedBy(reading: Reading, end: number, first: number): TokenRange | null {
  const { tokens, cues, quoteAt } = reading;
  let verb = -1;
  for (let at = end; at > first && at > end - LONGEST_RELATIVE; at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (pos === 'PUNCT' || quoteAt[at] !== -1) return null;
    if (pos === 'VERB') verb = at;
    if (lower !== 'who' && lower !== 'which' && lower !== 'whom') continue;
    // "Those who think Lind (said so)"; "an official whom I reached (insisted)" is described so too.
    if (verb === -1 || cues[verb]?.takes.has('c') || !isNominal(tokens[at - 1]!.pos)) return null;
    const head = phraseEndingAt(reading, at - 1, first);
    return head && { from: head.from, to: end + 1 };
  }
  return null;
}

function skipAuxiliaries(reading: Reading, from: number, first: number): number {
  let at = from;
  while (at >= first) {
    const { lower, pos, lexeme } = reading.tokens[at]!;
    // "The union no longer | insists".
    if (lower === 'longer' && reading.tokens[at - 1]?.lower === 'no') at -= 2;
    else if (isSkipped(lexeme) || (pos === 'ADV' && lower !== 'there' && lower !== 'here') || pos === 'AUX') at -= 1;
    else if (isTimeAlone(lexeme) && at > first) {
      at -= 1;
      if (/^(?:on|in|last|this|next|late|early|the)$/.test(reading.tokens[at]!.lower)) at -= 1;
    } else break;
  }
  return at;
}

// ", who leads the union,", ", 54, a nurse," and "(D-Ohio)" stand between the subject and its verb.
function skipInsertion(reading: Reading, close: number, first: number): number {
  const mark = reading.tokens[close]!.lower === ')' ? '(' : reading.tokens[close]!.lower;
  for (let i = close - 1; i > first; i -= 1) {
    if (reading.tokens[i]!.lower !== mark || reading.quoteAt[i] !== -1) continue;
    const next = reading.tokens[i + 1]!;
    if (
      mark !== ',' ||
      OPENERS.has(next.lower) ||
      isParticiple(next) ||
      close - i < 8 ||
      isOfThem(reading.tokens, i + 1)
    ) {
      const end = isAge(reading.tokens, i) ? i - 3 : i - 1;
      return end >= first && endsNominal(reading.tokens[end]!) ? end : -1;
    }
  }
  return -1;
}

// ", many | of whom have long …,"
const isOfThem = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.lower === 'of' && /^wh(?:om|ich)$/.test(tokens[at + 2]?.lower ?? '');

// ", founded in 1920 and chaired by Jo Weld,"
const isParticiple = ({ pos, lower }: Token) => pos === 'VERB' && /(?:ed|ing|run|built|held|led|known)$/.test(lower);

// "Ana Lind, 54 |, a nurse,"
const isAge = (tokens: readonly Token[], comma: number) =>
  tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.lower === ',';

const endsNominal = (token: Token) => isNominal(token.pos) || isSubjectPronoun(token.lexeme);

const isSkipped = isAmong([
  'have',
  'has',
  'had',
  "'s",
  "'ve",
  "'d",
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'re",
  "'m",
  'will',
  "'ll",
  'would',
  'could',
  'may',
  'might',
  'must',
  'can',
  'should',
  'do',
  'does',
  'did',
  'not',
  "n't",
  'also',
  'then',
  'ca',
  'wo',
]);

const OPENERS = new Set([
  'who',
  'which',
  'whose',
  'a',
  'an',
  'the',
  'speaking',
  'citing',
  'in',
  'through',
  'himself',
  'herself',
  'one',
  'then',
  'now',
  'when',
  'after',
  'asked',
  'for',
  'like',
  'on',
  'at',
  'as',
  'his',
  'her',
  'by',
  'writing',
  'appearing',
  'meanwhile',
  'however',
  'too',
]);

/** In tokens. */
const LONGEST_RELATIVE = 12;
