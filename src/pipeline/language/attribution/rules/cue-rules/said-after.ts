import { contentEnd } from '../../contents/content-end.ts';
import { kindOfWord, PERSON } from '../../model/token-codes.ts';
import { tellsTime } from '../../noun-phrases/phrase-words.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { afterColon, clauseBefore, hasVerb, opensClause } from '../clauses.ts';
import type { Found } from '../found.ts';

/** What opens a clause of when or why behind what is said. */
const CIRCUMSTANCES = ['after', 'as', 'because', 'while', 'before', 'during', 'although', 'though', 'since'];
const SUBORDINATE = new Set([
  ...CIRCUMSTANCES,
  'when',
  'if',
  'even',
  'unless',
  'until',
  'once',
  'despite',
  'by',
  'in',
  'on',
  'at',
]);
/** In tokens, its marks among them. */
const LONGEST_TITLE = 6;
/** In tokens: "told the Tarn Evening Courier". */
const LONGEST_TOLD = 7;
const ENDS = new Set([',', ';', ':', ...CIRCUMSTANCES]);

/** “…,” she said. “…,” said the minister. The talks failed, the minister said. The plan, she said, is dead. */
export function saidAfter(reading: Reading, at: number, found: readonly Found[]): Found | null {
  const cue = reading.cues[at];
  if (!cue || cue.tense === 'ing' || cue.doubtful) return null;
  const { from } = sentenceAround(reading, at);
  // "Ana Lind, the chair, told a full hall": whom one tells stands behind, and never who tells.
  const behind = at > from && cue.lemma !== 'tell' && separates(reading, at - 1) ? subjectAfter(reading, at + 1) : null;
  const inverted = behind !== null;
  if (!cue.takes.has('q') && !(behind && isThought(reading, at, behind))) return null;
  const speaker = behind ?? subjectBefore(reading, at);
  if (!speaker) return null;
  const mark = inverted ? at - 1 : speaker.from - 1;
  if (mark < from || !separates(reading, mark)) return null;
  const after = inverted ? behindRelative(reading, speaker.to) : behindTold(reading, at);
  const said =
    (isTitle(reading, mark, after) ? null : quotationSaid(reading, mark, from, found)) ??
    ((behind && isInverted(reading, at, behind)) || cue.takes.has('c') || cue.lemma === 'tell'
      ? clauseSaid(reading, mark, after)
      : null);
  if (!said) return null;
  const rule = said.rule === 'clause-said' && behind && isInverted(reading, at, behind) ? INVERTED : said.rule;
  return { ...said, rule, cue: { from: at, to: at + 1 }, speaker };
}

/** "The tariff must go, pleaded Lind.": a verb that takes no object has only its subject behind it. */
export const INVERTED = 'clause-said-by';

function isInverted({ tokens, cues }: Reading, at: number, behind: TokenRange): boolean {
  const { tense, takes } = cues[at]!;
  const hasObject = ['obj', 'obj-c', 'obj-to'].some((frame) => takes.has(frame)) || cues[at]!.lemma === 'tell';
  if (takes.has('c') || hasObject) return false;
  return tokens[at - 1]!.lower === ',' && (tense === 'past' || tense === 'present') && isSomebodyLast(tokens, behind);
}

// A name or a person, with what is added behind a comma, and no more.
function isSomebodyLast(tokens: Reading['tokens'], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1]!;
  const thinks = tokens.slice(from, to).some((one) => one.pos === 'PROPN' || kindOfWord(one) === PERSON);
  return thinks && (last.sentence !== tokens[to]?.sentence || /^[.,;]$/.test(tokens[to]!.lower));
}

// "…, said the engineer who had inspected it": what describes the speaker is no part of what is said.
function behindRelative(reading: Reading, from: number): number {
  const { tokens, quoteAt } = reading;
  if (tokens[from]?.lower !== 'who') return from;
  const { to } = sentenceAround(reading, from);
  let at = from;
  while (at < to && quoteAt[at] === -1 && !/^[,.;:]$/.test(tokens[at]!.lower)) at += 1;
  return at;
}

// "The plan, he told this paper, is dead.": behind whom one tells.
function behindTold({ tokens, cues, quoteAt }: Reading, at: number): number {
  if (cues[at]!.lemma !== 'tell') return at + 1;
  let to = at + 1;
  while (to < at + LONGEST_TOLD && quoteAt[to] === -1 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[to]?.pos ?? ''))
    to += 1;
  return tokens[to]?.lower === ',' && /^(?:AUX|VERB)$/.test(tokens[to + 1]?.pos ?? '') ? to : at + 1;
}

function quotationSaid(reading: Reading, mark: number, from: number, found: readonly Found[]): Said | null {
  const place = reading.quoteAt[mark] !== -1 ? mark : mark - 1;
  const quotation = reading.quotations[reading.quoteAt[place] ?? -1];
  if (!quotation) return null;
  if (found.slice(-4).some(({ content }) => content.from < quotation.to && content.to > quotation.from)) return null;
  const content = { from: startOfQuoted(reading, quotation.from, from), to: quotation.to };
  return { rule: 'quotation-said', content, rest: [], confidence: 0.95 };
}

// "Not while it lasts, believes Lind.": whoever thinks stands behind the verb, and nothing that is feared or hoped for.
function isThought({ cues, tokens }: Reading, at: number, behind: TokenRange): boolean {
  const { takes, tense } = cues[at]!;
  if (!takes.has('c') || tense === 'base' || tense === 'participle' || tokens[at - 1]!.lower !== ',') return false;
  return isSomebodyLast(tokens, behind);
}

// "On “Sunday Table,” Leary said he would …": a short quotation inside the sentence names something where a clause follows the verb.
function isTitle(reading: Reading, mark: number, after: number): boolean {
  const quotation = reading.quotations[reading.quoteAt[reading.quoteAt[mark] !== -1 ? mark : mark - 1] ?? -1];
  const { from, to } = sentenceAround(reading, after - 1);
  if (!quotation || quotation.from <= from || quotation.to - quotation.from > LONGEST_TITLE || after >= to)
    return false;
  const next = reading.tokens[after]!;
  if (tellsTime(reading.tokens[after + 1])) return false;
  return opensClause(next) || next.pos === 'PRON' || next.pos === 'DET';
}

// A quotation that begins inside a clause of its own ("They were “not serious,” she said") takes the clause with it.
function startOfQuoted(reading: Reading, quote: number, from: number): number {
  if (quote <= from || reading.quoteAt[quote - 1] !== -1) return quote;
  return /^[,:.?!]$/.test(reading.tokens[quote - 1]!.lower) ? quote : from;
}

function clauseSaid(reading: Reading, mark: number, after: number): Said | null {
  const { from, to } = sentenceAround(reading, mark);
  const before = clauseBefore(reading, mark);
  const whole = before && !SUBORDINATE.has(reading.tokens[from]!.lower) && isStatement(reading, before);
  if (whole)
    return endsSoon(reading, after, to)
      ? { rule: 'clause-said', content: before, rest: secondHalf(reading, after, to), confidence: 0.85 }
      : null;
  // What stands before is the beginning of a clause that goes on behind the cue.
  if (reading.tokens[after]?.lower !== ',' || after + 2 >= to) return null;
  const content = { from: after + 1, to: contentEnd(reading, after + 1) };
  return hasVerb(reading, content) && mark > from
    ? { rule: 'interrupted', content, rest: [{ from: afterColon(reading, from, mark), to: mark }], confidence: 0.8 }
    : null;
}

// "He has left, he told us, and will not come back.", "It is over, she said on Monday: the boats will go home."
function secondHalf(reading: Reading, after: number, to: number): TokenRange[] {
  const { tokens, quoteAt } = reading;
  const colon = tokens.slice(after, to).findIndex(({ lower }) => lower === ':') + after;
  const plain = tokens
    .slice(after, Math.max(after, colon))
    .every(({ pos, lower }) => !/^(?:VERB|AUX)$/.test(pos) && lower !== ',');
  if (colon >= after && colon + 2 < to && plain && quoteAt[colon + 1] === -1)
    return [{ from: colon + 1, to: contentEnd(reading, colon + 1) }];
  const comma = tokens.slice(after, to).findIndex(({ lower }) => lower === ',') + after;
  if (comma < after || quoteAt[comma] !== -1 || !/^(?:and|but)$/.test(tokens[comma + 1]?.lower ?? '')) return [];
  return comma + 3 < to &&
    tokens[comma + 2]!.pos === 'AUX' &&
    /^(?:will|would|had|has|could|can|is|was|were|are|must|might|may|should)$/.test(tokens[comma + 2]!.lower)
    ? [{ from: comma + 1, to: contentEnd(reading, comma + 1) }]
    : [];
}

// A clause with a subject: some noun or pronoun before its verb, which is none of "…, which left in May".
function isStatement({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    const { pos, lower } = tokens[i]!;
    if (lower === ',' && /^(?:who|which|whose|whom)$/.test(tokens[i + 1]?.lower ?? '')) {
      i += 2;
      while (i < to && tokens[i]!.lower !== ',') i += 1;
    } else if (pos === 'VERB' || pos === 'AUX') return i > from;
  }
  return false;
}

const separates = (reading: Reading, at: number) => reading.quoteAt[at] !== -1 || reading.tokens[at]!.lower === ',';

// Nothing but when, where and to whom follows, up to the next comma.
function endsSoon(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower, pos } = reading.tokens[i]!;
    if (ENDS.has(lower)) return true;
    if (
      reading.quoteAt[i] !== -1 ||
      pos === 'AUX' ||
      (pos === 'VERB' && !lower.endsWith('ing')) ||
      opensClause(reading.tokens[i]!)
    )
      return false;
  }
  return true;
}

type Said = Omit<Found, 'cue' | 'speaker'>;
