import type { Token } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import type { TokenRange } from '../types.ts';

/**
 * Whom the words of a phrase that begins with "all", "everyone" or "nobody" leave out: "all | but | Norway", "nobody |
 * other than | Norway". Null where they leave out nobody.
 */
export function exceptionIn(tokens: readonly Token[], from: number, to: number): Exception | null {
  const first = tokens[from];
  if (!first || !isUniversal(first.lexeme)) return null;
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at += 1) {
    const { lower, sentence, pos } = tokens[at]!;
    if (sentence !== first.sentence || pos === 'VERB' || pos === 'AUX') return null;
    const length = MARKS.get(lower)?.find((words) => words.every((word, i) => tokens[at + i]?.lower === word))?.length;
    if (length !== undefined) return { at, end: at + length, isNobody: NOBODY.test(first.lower) };
  }
  return null;
}

/** The phrase itself where it is "all but Norway", and Norway where it is "nobody but Norway"; null where nobody is left out. */
export function withoutException(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  const found = exceptionIn(tokens, from, to);
  if (!found || found.end >= to) return null;
  if (found.isNobody) return { from: found.end, to };
  return { from, to: tokens[found.at - 1]!.text === ',' ? found.at - 1 : found.at };
}

const isUniversal = isAmong([
  'all',
  'every',
  'everyone',
  'everybody',
  'everything',
  'each',
  'anyone',
  'anybody',
  'no',
  'none',
  'nobody',
  'no-one',
  'nothing',
]);
const NOBODY = /^(?:no|none|nobody|no-one|nothing)$/;
const MARKS = Map.groupBy(
  [
    ['but'],
    ['except', 'for'],
    ['except'],
    ['save', 'for'],
    ['save'],
    ['bar'],
    ['barring'],
    ['excluding'],
    ['other', 'than'],
    ['apart', 'from'],
    ['aside', 'from'],
    ['with', 'the', 'exception', 'of'],
  ],
  ([first]) => first!,
);
/** In tokens: "every one of the seven states of the bloc but". */
const LONGEST = 10;

interface Exception {
  /** The words that leave somebody out: tokens [at, end). */
  readonly at: number;
  readonly end: number;
  readonly isNobody: boolean;
}
