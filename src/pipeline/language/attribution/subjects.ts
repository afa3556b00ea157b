import type { Token } from '../../types.ts';
import { type Reading, sentenceAround, type TokenRange } from './reading.ts';

const NOMINAL = new Set(['PROPN', 'NOUN', 'NUM', 'X', 'SYM']);
const INSIDE = new Set(['PROPN', 'NOUN', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);
const LINKS = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'on', 'to']);
/** Behind a noun before its verb these open what describes it too: "a banner outside the plant read". */
const PLACES = new Set([
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
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const PRONOUNS = new Set([
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
const SKIPPED = new Set([
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
export const tellsTime = (lower: string): boolean => TIMES.test(lower);

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
    if (verb === -1 || cues[verb]?.takes.has('c') || !NOMINAL.has(tokens[at - 1]!.pos)) return null;
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
  if (PRONOUNS.has(head.lower)) return { from, to: from + 1 };
  let to = from;
  let nominal = false;
  while (to < last && reading.quoteAt[to] === -1) {
    const token = tokens[to]!;
    if (TIMES.test(token.lower) && nominal) break;
    if (
      INSIDE.has(token.pos) ||
      POSSESSIVE.has(token.lower) ||
      token.lower === "'s" ||
      token.lower === '-' ||
      token.lower === '&' ||
      token.lower === "'"
    ) {
      nominal ||= NOMINAL.has(token.pos);
    } else if (!(nominal && (LINKS.has(token.lower) || token.lower === 'and') && startsPhrase(tokens[to + 1]))) {
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
    (/^(?:a|an|the|its|his|their)$/.test(next.lower) || (next.pos === 'NOUN' && !TIMES.test(next.lower)))
  );
}

function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && !TIMES.test(token.lower) && (INSIDE.has(token.pos) || POSSESSIVE.has(token.lower));
}

function skipAuxiliaries(reading: Reading, from: number, first: number): number {
  let at = from;
  while (at >= first) {
    const { lower, pos } = reading.tokens[at]!;
    if (SKIPPED.has(lower) || (pos === 'ADV' && lower !== 'there' && lower !== 'here') || pos === 'AUX') at -= 1;
    else if (TIMES.test(lower) && at > first) {
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

const endsNominal = (token: Token) => NOMINAL.has(token.pos) || PRONOUNS.has(token.lower);

function phraseEndingAt(reading: Reading, end: number, first: number): TokenRange | null {
  const { tokens } = reading;
  const head = tokens[end]!;
  if (PRONOUNS.has(head.lower) && head.pos !== 'NOUN')
    return head.lower === 'who' || head.lower === 'which'
      ? antecedent(reading, end, first)
      : { from: end, to: end + 1 };
  if (!NOMINAL.has(head.pos) || TIMES.test(head.lower)) return null;
  let from = end;
  while (from > first && reading.quoteAt[from - 1] === -1 && joins(tokens, from)) from -= 1;
  while (from < end && !startsPhrase(tokens[from])) from += 1;
  return { from, to: end + 1 };
}

function antecedent(reading: Reading, who: number, first: number): TokenRange | null {
  const before = reading.tokens[who - 1];
  const end = before && isBracket(before) ? who - 2 : who - 1;
  const phrase = end >= first && NOMINAL.has(reading.tokens[end]!.pos) ? phraseEndingAt(reading, end, first) : null;
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
  const beginsHere = here.pos === 'DET' || POSSESSIVE.has(here.lower);
  if (token.lower === "'s" || token.lower === "'") return true;
  if (token.lower === '-' || token.lower === '&') return true;
  if ((LINKS.has(token.lower) || PLACES.has(token.lower) || token.lower === 'and') && before !== undefined)
    return NOMINAL.has(before.pos) && !TIMES.test(before.lower);
  if (beginsHere) return false;
  return (INSIDE.has(token.pos) && !TIMES.test(token.lower)) || POSSESSIVE.has(token.lower);
}
