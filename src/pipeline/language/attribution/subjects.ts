import type { Pos, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { isAmong } from '../../wording/is-among.ts';
import { type Reading, sentenceAround, type TokenRange } from './reading.ts';

const isNominal = (pos: Pos): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'X' || pos === 'SYM';
const isInside = (pos: Pos): boolean => isNominal(pos) || pos === 'DET' || pos === 'ADJ';
const isLink = isAmong(['of', 'for', 'in', 'from', 'at', 'with', 'on', 'to']);
/** Behind a noun before its verb these open what describes it too: "a banner outside the plant read". */
const isPlace = isAmong([
  'outside',
  'inside',
  'near',
  'behind',
  'against',
  'between',
  'about',
  'above',
  'opposite',
  'across',
]);
const isPossessive = isAmong(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const isPronoun = isAmong([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'you',
  'who',
  'which',
  'many',
  'some',
  'others',
  'both',
  'one',
  'another',
  'most',
  'several',
  'few',
]);
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
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:yesterday|today|tomorrow|earlier|later|week|month|year|morning|afternoon|evening|night|time|day|days|weeks|months|years|hours|minutes|ago)$/;
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
  'who',
  'for',
  'like',
  'on',
  'at',
  'as',
  'his',
  'her',
  'by',
  'himself',
  'writing',
  'appearing',
  'meanwhile',
  'however',
  'too',
]);

/** In tokens. */
const LONGEST_RELATIVE = 12;
const RELATIVES = new Set(['who', 'which', 'that']);

/** Whether a word tells a time by itself ("Monday", "yesterday", "week"). */
export const tellsTime = (token: Token | undefined): boolean => token !== undefined && isTime(token.lexeme);
const isTime = truthOfWord((lower) => TIMES.test(lower));

/** The noun phrase that is the subject of the verb at `verb`, standing before it in its sentence; null where none is sure. */
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
    if (lower !== 'who' && lower !== 'which') continue;
    // "Those who think Lind (said so)".
    if (verb === -1 || cues[verb]?.takes.has('c') || !isNominal(tokens[at - 1]!.pos)) return null;
    const head = phraseEndingAt(reading, at - 1, first);
    return head && { from: head.from, to: end + 1 };
  }
  return null;
}

/** The noun phrase that begins at `from`, up to the end of its apposition; null where none begins there. */
export function subjectAfter(reading: Reading, from: number): TokenRange | null {
  const { tokens } = reading;
  const head = tokens[from];
  if (!head) return null;
  const last = sentenceAround(reading, from).to;
  if (isPronoun(head.lexeme)) return { from, to: from + 1 };
  let to = from;
  let nominal = false;
  while (to < last && reading.quoteAt[to] === -1) {
    const token = tokens[to]!;
    if (isTime(token.lexeme) && nominal) break;
    if (
      isInside(token.pos) ||
      isPossessive(token.lexeme) ||
      token.lower === "'s" ||
      token.lower === '-' ||
      token.lower === '&' ||
      token.lower === "'"
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

/** A speaker with its relative pronoun, from either of the two: "Lind, who" for "Lind" or "who" before the cue. */
export function withRelative(reading: Reading, speaker: TokenRange, cue: number): TokenRange {
  const { tokens } = reading;
  if (speaker.to - speaker.from === 1 && RELATIVES.has(tokens[speaker.from]!.lower)) {
    const named = antecedent(reading, speaker.from, sentenceAround(reading, speaker.from).from);
    return named ? { from: named.from, to: speaker.to } : speaker;
  }
  // "A meeting chaired by Lind, who": the one beside the pronoun.
  if (RELATIVES.has(tokens[speaker.to - 1]!.lower)) {
    const named = antecedent(reading, speaker.to - 1, speaker.from);
    const cues = named ? reading.cues.slice(speaker.from, named.from) : [];
    const verb = cues.some((one) => one && !one.doubtful && (one.tense === 'past' || one.tense === 'present'));
    return named && verb ? { from: named.from, to: speaker.to } : speaker;
  }
  const at = tokens[speaker.to]?.lower === ',' ? speaker.to + 1 : speaker.to;
  if (at >= cue || !RELATIVES.has(tokens[at]!.lower)) return speaker;
  for (let i = at + 1; i < cue; i += 1) if (tokens[i]!.pos !== 'AUX' && tokens[i]!.pos !== 'ADV') return speaker;
  return { from: speaker.from, to: at + 1 };
}

function isApposition(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    (/^(?:a|an|the|its|his|their)$/.test(next.lower) || (next.pos === 'NOUN' && !isTime(next.lexeme)))
  );
}

function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && !isTime(token.lexeme) && (isInside(token.pos) || isPossessive(token.lexeme));
}

function skipAuxiliaries(reading: Reading, from: number, first: number): number {
  let at = from;
  while (at >= first) {
    const { lower, pos, lexeme } = reading.tokens[at]!;
    if (isSkipped(lexeme) || (pos === 'ADV' && lower !== 'there' && lower !== 'here') || pos === 'AUX') at -= 1;
    else if (isTime(lexeme) && at > first) {
      at -= 1;
      if (/^(?:on|in|last|this|next|late|early|the)$/.test(reading.tokens[at]!.lower)) at -= 1;
    } else break;
  }
  return at;
}

const isBracket = (token: Token) =>
  token.lower === ',' || token.lower === ')' || token.lower === '–' || token.lower === '—';

// ", who leads the union," and "(D-Ohio)" stand between the subject and its verb.
function skipInsertion(reading: Reading, close: number, first: number): number {
  const mark = reading.tokens[close]!.lower === ')' ? '(' : reading.tokens[close]!.lower;
  for (let i = close - 1; i > first; i -= 1) {
    if (reading.tokens[i]!.lower !== mark || reading.quoteAt[i] !== -1) continue;
    const next = reading.tokens[i + 1]!;
    if (mark !== ',' || OPENERS.has(next.lower) || close - i < 8)
      return endsNominal(reading.tokens[i - 1]!) ? i - 1 : -1;
  }
  return -1;
}

const endsNominal = (token: Token) => isNominal(token.pos) || isPronoun(token.lexeme);

/** The noun phrase whose last word stands at `end`; null where none ends there. */
export function phraseEndingAt(reading: Reading, end: number, first: number): TokenRange | null {
  const { tokens } = reading;
  const head = tokens[end]!;
  if (isPronoun(head.lexeme) && head.pos !== 'NOUN')
    return head.lower === 'who' || head.lower === 'which'
      ? antecedent(reading, end, first)
      : { from: end, to: end + 1 };
  if (!isNominal(head.pos) || isTime(head.lexeme)) return null;
  let from = end;
  while (from > first && reading.quoteAt[from - 1] === -1 && joins(tokens, from)) from -= 1;
  while (from < end && !startsPhrase(tokens[from])) from += 1;
  return { from, to: end + 1 };
}

function antecedent(reading: Reading, who: number, first: number): TokenRange | null {
  const before = reading.tokens[who - 1];
  const end = before && isBracket(before) ? who - 2 : who - 1;
  const phrase = end >= first && isNominal(reading.tokens[end]!.pos) ? phraseEndingAt(reading, end, first) : null;
  return phrase && reading.tokens[who]!.lower === 'who' ? nameAtEnd(reading, phrase) : phrase;
}

// "A rebuke from President Lind, who": a name behind a link is meant, not the thing before it.
function nameAtEnd({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  for (let at = to - 2; at > from; at -= 1)
    if (tokens[at]!.lower === 'from' && tokens[to - 1]!.pos === 'PROPN' && tokens[at - 1]!.pos === 'NOUN')
      return { from: at + 1, to };
  return { from, to };
}

// Whether the token before `at` belongs to the same noun phrase.
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1]!;
  const here = tokens[at]!;
  const before = tokens[at - 2];
  const beginsHere = here.pos === 'DET' || isPossessive(here.lexeme);
  if (token.lower === "'s" || token.lower === "'") return true;
  if (token.lower === '-' || token.lower === '&') return true;
  if ((isLink(token.lexeme) || isPlace(token.lexeme) || token.lower === 'and') && before !== undefined)
    return isNominal(before.pos) && !isTime(before.lexeme);
  if (beginsHere) return false;
  return (isInside(token.pos) && !isTime(token.lexeme)) || isPossessive(token.lexeme);
}
