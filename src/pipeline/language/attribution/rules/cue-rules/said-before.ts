import { isParticiple } from '../../../phrases/verb-forms.ts';
import { contentEnd } from '../../contents/content-end.ts';
import { DOCUMENT, kindOfWord } from '../../model/token-codes.ts';
import { tellsTime } from '../../noun-phrases/phrase-words.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { opensClause } from '../clauses.ts';
import type { Found } from '../found.ts';

/** The minister said that …; said: “…”; rejected the plan; wants to …; called for …; and what follows from the same subject. */
export function saidBefore(reading: Reading, at: number, found: readonly Found[]): Found | null {
  const cue = reading.cues[at];
  if (!cue || cue.doubtful || cue.tense === 'base' || cue.tense === 'participle') return null;
  const own = cue.tense !== 'ing' || isProgressive(reading, at) ? subjectBefore(reading, at) : null;
  const speaker = own ?? inherited(reading, at, found);
  if (!speaker || (own && isPostedPaper(reading, own, at))) return null;
  const content = contentAfter(reading, at, cue.takes);
  return (
    content && {
      rule: content.rule,
      cue: { from: at, to: at + 1 },
      speaker,
      content,
      rest: [],
      confidence: content.confidence,
    }
  );
}

// "In a statement posted online": it posts nothing.
function isPostedPaper({ tokens }: Reading, { from, to }: TokenRange, at: number): boolean {
  if (to !== at || tokens[from - 1]?.pos !== 'ADP' || !isParticiple(tokens[at]!.lexeme)) return false;
  return kindOfWord(tokens[to - 1]!) === DOCUMENT;
}

// "Is calling for", "were also hinting at".
function isProgressive({ tokens }: Reading, at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before -= 1;
  return /^(?:is|are|was|were|been|'s|'re|am|'m)$/.test(tokens[before]?.lower ?? '');
}

// "… and warned", ", adding that": the subject of the report before it in the sentence.
function inherited(reading: Reading, at: number, found: readonly Found[]): TokenRange | null {
  const last = found.at(-1);
  const before = reading.tokens[at - 1];
  if (!last?.speaker || !before || last.cue.from < sentenceAround(reading, at).from) return null;
  if (isBehindSemicolon(reading, last.cue.to, at)) return null;
  return /^(?:,|and|but|or|then|also|while|by)$/.test(before.lower) ? last.speaker : null;
}

// "Peru blamed Chile; Lind, by contrast, | said": another's clause.
function isBehindSemicolon({ tokens, quoteAt }: Reading, from: number, to: number): boolean {
  const semicolon = tokens.slice(from, to).findLastIndex(({ text }, i) => text === ';' && quoteAt[from + i] === -1);
  return semicolon >= 0 && from + semicolon + 1 < to && tokens[from + semicolon + 1]!.pos !== 'CCONJ';
}

function contentAfter(reading: Reading, at: number, takes: ReadonlySet<string>): Content | null {
  const { tokens } = reading;
  const { to: last } = sentenceAround(reading, at);
  let i = takes.has('c') ? afterTime(reading, at + 1, last) : at + 1;
  // "made it clear that"
  if (takes.has('clear') && tokens[i]?.lower === 'it' && /^(?:clear|plain|known)$/.test(tokens[i + 1]?.lower ?? ''))
    i += 2;
  const opener = nextClause(reading, i, last);
  const quoted = takes.has('q') ? quotedAfter(reading, i, last) : null;
  if (quoted) return quoted;
  const ofNoun = opener !== null && isOfNoun(reading, i, opener, takes.has('obj-c'));
  if ((takes.has('c') || takes.has('obj-c') || (takes.has('clear') && i > at + 1)) && opener !== null && !ofNoun)
    return { from: opener, to: contentEnd(reading, opener), rule: 'said-that', confidence: 0.95 };
  if (takes.has('to') && tokens[i]?.lower === 'to' && tokens[i + 1]?.pos === 'VERB')
    return { from: i, to: contentEnd(reading, i), rule: 'wants-to', confidence: 0.8 };
  const particle = tokens[i];
  // "A march called for Saturday"
  if (particle?.lower === 'for' && tellsTime(tokens[i + 1])) return null;
  if (particle && takes.has(particle.lower) && particle.pos !== 'PUNCT' && i + 1 < last)
    return { from: i + 1, to: contentEnd(reading, i + 1), rule: 'called-for', confidence: 0.85 };
  const heard = takes.has('obj-c') && takes.has('q') && !takes.has('obj') ? behindHearer(reading, i, last) : null;
  if (heard !== null) return { from: heard, to: contentEnd(reading, heard), rule: 'said-clause', confidence: 0.85 };
  if (
    i < last &&
    (tokens[i]!.pos !== 'PUNCT' || reading.quoteAt[i] !== -1) &&
    (takes.has('obj') || takes.has('label') || takes.has('obj-to'))
  )
    return { from: i, to: contentEnd(reading, i), rule: 'stance', confidence: 0.8 };
  if (takes.has('c') && i < last && tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'ADP')
    return { from: i, to: contentEnd(reading, i), rule: 'said-clause', confidence: 0.85 };
  if (takes.has('q') && i < last && reading.quoteAt[i] !== -1)
    return { from: i, to: contentEnd(reading, i), rule: 'said-quotation', confidence: 0.9 };
  return takes.has('c') ? furtherOn(reading, at, skipAdverbials(reading, i, last), last) : null;
}

// "Warned buyers against sites | that promise much", "demanded talks over rumours | that it would close": what a noun is, not what is said.
function isOfNoun({ tokens }: Reading, from: number, opener: number, hasHearer: boolean): boolean {
  if (opener === from || tokens[opener]!.lower !== 'that' || tokens[opener - 1]!.pos !== 'NOUN') return false;
  if (/^(?:VERB|AUX)$/.test(tokens[opener + 1]?.pos ?? '')) return true;
  // "Said little, offering only confirmations | that he had paid".
  if (tokens.slice(from, opener).some(({ text }) => text === ',')) return false;
  return !hasHearer && /^(?:DET|ADJ|NOUN)$/.test(tokens[from]!.pos) && !tellsTime(tokens[from]);
}

// "Said: “…”", "said, “…”", "told the Courier: “…”".
function quotedAfter(reading: Reading, at: number, last: number): Content | null {
  const { tokens, quotations, quoteAt } = reading;
  const mark = tokens[at]?.lower;
  if ((mark === ':' || mark === ',') && at + 1 < last && quoteAt[at + 1] !== -1) {
    const { from, to } = quotations[quoteAt[at + 1]!]!;
    return { from, to, rule: 'said-quotation', confidence: 0.95 };
  }
  const told = behindPaper(reading, at, last);
  return told && { ...told, rule: 'said-quotation', confidence: 0.9 };
}

// "Said on Friday in Lima | the talks had failed": what stands behind when and where it is said.
function furtherOn(reading: Reading, cue: number, at: number, last: number): Content | null {
  const { tokens, cues } = reading;
  // "Which complained last year, | urged it to act": no clause of what it said.
  const goesOn =
    isRelative(reading, cue) && tokens[at - 1]?.lower === ',' && /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '');
  if (at >= last || goesOn || cues[at]?.tense === 'ing') return null;
  return { from: at, to: contentEnd(reading, at), rule: 'said-clause', confidence: 0.7 };
}

function isRelative({ clauseCodes: { clauses, heads } }: Reading, verb: number): boolean {
  return clauses[heads[verb]!]?.link === 'relative';
}

// "Said in a statement posted on its site, “…”": where and how, up to the comma before what is quoted.
function behindPaper({ tokens, quoteAt, quotations }: Reading, from: number, last: number): TokenRange | null {
  if (!/^(?:in|on|at|during|through|via|by)$/.test(tokens[from]?.lower ?? '')) return null;
  for (let at = from + 1; at + 1 < Math.min(last, from + LONGEST_PLACE); at += 1) {
    const { pos, lower } = tokens[at]!;
    if (quoteAt[at] !== -1 || pos === 'AUX' || /^[;:]$/.test(lower) || opensClause(tokens[at]!)) return null;
    if (pos === 'VERB' && !isParticiple(tokens[at]!.lexeme) && !lower.endsWith('ing')) return null;
    if (lower !== ',') continue;
    const quotation = quotations[quoteAt[at + 1] ?? -1];
    // "The deal, Lind said in a letter, “is dead”" began before.
    const goesOn = /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '');
    return quotation?.from === at + 1 && !goesOn ? { from: quotation.from, to: quotation.to } : null;
  }
  return null;
}

// "said Wednesday night she …", "said last week": the time is no part of what is said.
function afterTime({ tokens }: Reading, from: number, last: number): number {
  let i = /^(?:last|this|late|early)$/.test(tokens[from]?.lower ?? '') && tellsTime(tokens[from + 1]) ? from + 1 : from;
  while (i < last && i < from + 4 && tellsTime(tokens[i])) i += 1;
  return i > from && i < last && tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX' ? i : from;
}

// "told reporters she would go", "told the Daily Mail on Monday, the deal is dead": what follows the hearer and the time.
function behindHearer(reading: Reading, from: number, last: number): number | null {
  const { tokens } = reading;
  let i = from;
  if (tokens[i]?.pos === 'PRON') i += 1;
  else {
    while (i < last && /^(?:DET|ADJ|NUM)$/.test(tokens[i]!.pos)) i += 1;
    const noun = i;
    while (i < last && /^(?:NOUN|PROPN)$/.test(tokens[i]!.pos) && !tellsTime(tokens[i])) i += 1;
    if (i === noun) return null;
  }
  i = afterTime(reading, tokens[i]?.lower === 'on' ? i + 1 : i, last);
  if (tokens[i]?.lower === ',') i += 1;
  const opens = tokens[i];
  return i < last && opens && /^(?:DET|PRON|PROPN|NOUN)$/.test(opens.pos) && hasVerb(reading, i, last) ? i : null;
}

function hasVerb({ tokens }: Reading, from: number, last: number): boolean {
  for (let i = from; i < last; i += 1) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}

function nextClause(reading: Reading, from: number, last: number): number | null {
  for (let i = from; i < last && i < from + 14; i += 1) {
    const token = reading.tokens[i]!;
    if (opensClause(token)) return token.lower === 'that' && tellsTime(reading.tokens[i + 1]) ? null : i;
    if (i === from && token.pos === 'PRON' && !HEARERS.has(token.lower)) return null;
    // The tagger takes the last word of a name like "Gulf Monitor" for a verb.
    const verb = token.pos === 'AUX' || (token.pos === 'VERB' && (i === from || !/^\p{Lu}/u.test(token.text)));
    if (verb || reading.quoteAt[i] !== -1 || token.lower === ';') return null;
  }
  return null;
}

function skipAdverbials(reading: Reading, from: number, last: number): number {
  let i = from;
  while (i < last && reading.quoteAt[i] === -1 && reading.tokens[i]!.pos !== 'VERB' && reading.tokens[i]!.lower !== ',')
    i += 1;
  return i < last && reading.quoteAt[i] === -1 && reading.tokens[i]!.lower !== ','
    ? last
    : reading.tokens[i]?.lower === ','
      ? i + 1
      : i;
}

/** In tokens. */
const LONGEST_PLACE = 18;
/** "Told me in a letter that"; "her" and "you" may be the subject of what is told. */
const HEARERS: ReadonlySet<string> = new Set(['me', 'him', 'us', 'them', 'reporters']);

interface Content extends TokenRange {
  readonly rule: string;
  readonly confidence: number;
}
