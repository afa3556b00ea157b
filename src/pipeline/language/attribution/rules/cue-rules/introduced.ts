import { isRole } from '../../../phrases/role-words.ts';
import { HELD } from '../../lists.ts';
import { DOCUMENT, kindOfWord, meansSomebody, REPORTING_NOUN } from '../../model/token-codes.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { nameBeforeRole } from '../../speakers/name-before-role.ts';
import type { Found } from '../found.ts';
import { isOwner } from '../owners.ts';

/**
 * The quotation behind a colon where no verb of saying stands before it: "Lind was more cautious: “…”", "The mayor's answer
 * was short: “…”", "Lind had a warning for the growers: “…”"; and what stands there without marks: "Their message: wait."
 * "Lind answered with the following statement" wants no colon before a quotation.
 */
export function introduced(reading: Reading, colon: number, found: readonly Found[]): Found | null {
  const paper = belowPaper(reading, colon);
  if (paper) return paper;
  if (reading.tokens[colon]!.lower !== ':') return null;
  const quotation = reading.quotations[reading.quoteAt[colon + 1] ?? -1];
  const quoted = quotation?.from === colon + 1 ? { from: quotation.from, to: quotation.to } : null;
  const content = quoted ?? unquoted(reading, colon);
  if (!content) return null;
  const { from } = sentenceAround(reading, colon);
  const opening = subjectAfter(reading, startOf(reading, from));
  const subject =
    opening && HAS_VERB.test(reading.tokens[opening.to]?.pos ?? '')
      ? opening
      : (issuing(reading, from, colon, HAVING)?.speaker ?? opening);
  if (!subject || subject.to > colon || speaksBetween(reading, subject.to, colon)) return null;
  const one = ownNoun(reading, subject, colon) ?? (quoted && predicate(reading, subject, colon));
  if (!one || found.some(({ cue }) => cue.from === one.cue)) return null;
  const cue = { from: one.cue, to: one.cue + 1 };
  return { rule: 'introduced', cue, speaker: one.speaker, content, rest: [], confidence: 0.9 };
}

// "Lind answered with the following statement", which ends its sentence, and a quotation.
function belowPaper(reading: Reading, at: number): Found | null {
  const { tokens, quotations, quoteAt } = reading;
  if (kindOfWord(tokens[at]!) !== DOCUMENT || tokens[at - 1]?.lower !== 'following') return null;
  const { from, to } = sentenceAround(reading, at);
  const quotation = quotations[quoteAt[to] ?? -1];
  if (quotation?.from !== to || to - at > 2 || tokens[to - 1]!.lower === ':') return null;
  const one = issuing(reading, from, at, ISSUING);
  if (!one || !speaks(reading, one.speaker) || speaksBetween(reading, one.cue + 1, at)) return null;
  return {
    rule: 'introduced',
    cue: { from: at, to: at + 1 },
    speaker: one.speaker,
    content: { from: quotation.from, to: quotation.to },
    rest: [],
    confidence: 0.9,
  };
}

// "At the end of the visit | Lind | issued the following statement:"
function issuing(reading: Reading, from: number, end: number, verbs: ReadonlySet<string>): Introduced | null {
  const { tokens } = reading;
  for (let at = from + 1; at < end; at += 1)
    if (tokens[at]!.pos === 'VERB' && verbs.has(tokens[at]!.lemma)) {
      const subject = subjectBefore(reading, at);
      const named = subject && { from: nameFrom(reading, subject), to: subject.to };
      return named && { speaker: nameBeforeRole(reading, named, at), cue: at };
    }
  return null;
}

// "The end of the visit | Mr. Lind", but "the union leader Lind".
function nameFrom({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let at = to - 1; at > from; at -= 1) {
    const [before, own] = [tokens[at - 1]!, tokens[at]!];
    const opens = /^\p{Lu}/u.test(own.text) && /^\p{Ll}/u.test(before.text) && before.pos === 'NOUN';
    if (opens) return isRole(before.lower) ? from : at;
  }
  return from;
}

// "The mayor's answer to the growers: wait until May.": up to the end of the sentence, and no list below it.
function unquoted({ tokens, quoteAt }: Reading, colon: number): TokenRange | null {
  const { sentence } = tokens[colon]!;
  let end = colon + 1;
  while (tokens[end]?.sentence === sentence) end += 1;
  if (tokens[end - 1]?.lower === '.') end -= 1;
  const isShort = end - colon - 1 < FEW && tokens[end - 1]?.pos === 'NUM';
  return end > colon + 1 && quoteAt[colon + 1] === -1 && !isShort ? { from: colon + 1, to: end } : null;
}

function startOf({ tokens }: Reading, from: number): number {
  const at = /^(?:but|and|yet|still|so|then|meanwhile|however)$/.test(tokens[from]!.lower) ? from + 1 : from;
  return tokens[at]?.lower === ',' ? at + 1 : at;
}

// Whoever else is told to speak before the colon may be the one who is quoted.
function speaksBetween({ cues }: Reading, from: number, to: number): boolean {
  return cues.slice(from, to).some((cue) => cue?.takes.has('q') && !cue.doubtful);
}

// "The mayor's answer (was short):", "Her advice to the growers:"
function ownNoun(reading: Reading, { from, to }: TokenRange, colon: number): Introduced | null {
  const { tokens } = reading;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.pos === 'ADP' || tokens[at]!.pos === 'CCONJ') return null;
    if (!isReport(reading, at)) continue;
    const mark = tokens.slice(from, at).findLastIndex(({ lower }) => lower === "'s" || lower === "'");
    const owner = mark > 0 ? { from, to: from + mark } : isOwner(tokens[from]!.lexeme) ? { from, to: from + 1 } : null;
    const link = tokens[to]!;
    return owner && (to === colon || COPULAS.has(link.lemma)) ? { speaker: owner, cue: at } : null;
  }
  return null;
}

// "Lind was blunt:", "Lind had a warning for the growers:"
function predicate(reading: Reading, subject: TokenRange, colon: number): Introduced | null {
  const { tokens } = reading;
  const verb = tokens[subject.to]!;
  if (!speaks(reading, subject)) return null;
  const wanted = COPULAS.has(verb.lemma) ? isQuality : HAVING.has(verb.lemma) ? isReport : null;
  for (let at = subject.to + 1; wanted && at < colon; at += 1) {
    if (tokens[at]!.lower === ',' || reading.quoteAt[at] !== -1) return null;
    if (wanted(reading, at)) return { speaker: subject, cue: at };
  }
  return null;
}

const isReport = ({ tokens }: Reading, at: number) =>
  tokens[at]!.pos === 'NOUN' &&
  ([REPORTING_NOUN, DOCUMENT].includes(kindOfWord(tokens[at]!)) || HELD.has(tokens[at]!.lower));

// The tagger takes "blunt" for a verb.
function isQuality({ tokens }: Reading, at: number): boolean {
  const { pos, lower, lemma } = tokens[at]!;
  return pos === 'ADJ' || (pos === 'VERB' && lower === lemma);
}

function speaks({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  if (words.length === 1 && words[0]!.pos === 'PRON') return SPEAKING.has(words[0]!.lower);
  const head = words.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return head !== undefined && (head.pos === 'PROPN' || meansSomebody(head));
}

/** So few words behind a colon that end in a number are a figure. */
const FEW = 3;
const COPULAS: ReadonlySet<string> = new Set([
  'be',
  'remain',
  'seem',
  'sound',
  'look',
  'appear',
  'become',
  'stay',
  'feel',
]);
const HAVING: ReadonlySet<string> = new Set([
  ...['have', 'offer', 'give', 'issue', 'deliver', 'send', 'make'],
  ...['release', 'publish', 'circulate', 'read', 'provide', 'share', 'post'],
]);
const ISSUING: ReadonlySet<string> = new Set([...HAVING, 'respond', 'reply', 'react', 'answer']);
const HAS_VERB = /^(?:VERB|AUX)$/;
const SPEAKING: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'both',
  'others',
  'another',
  'one',
  'many',
  'some',
]);

interface Introduced {
  readonly speaker: TokenRange;
  readonly cue: number;
}
