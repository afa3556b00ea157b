import { contentEnd } from './content-end.ts';
import type { Reading } from './reading.ts';
import { subjectAfter, subjectBefore, type TokenRange } from './speaker.ts';

const CLAUSE_OPENERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who']);

/** What the rules find at each word of saying, in order of the cue; token ranges, before any is chosen. */
export function foundByRules(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < reading.tokens.length; i += 1) {
    if (reading.quoteAt[i] !== -1) continue;
    const one = accordingTo(reading, i) ?? afterContent(reading, i, found) ?? beforeContent(reading, i, found);
    if (one) found.push(one);
  }
  return found;
}

function accordingTo(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const speaker = subjectAfter(reading, at + 2);
  if (!speaker) return null;
  const { from, to } = bounds(reading, at);
  const comma = nextOf(reading, speaker.to, to, ',');
  const fronted = at === from || tokens[at - 1]!.lower === 'but';
  const content = fronted
    ? { from: (comma ?? speaker.to) + 1, to: contentEnd(reading, (comma ?? speaker.to) + 1) }
    : contentBefore(reading, at - 1);
  return content && content.to > content.from
    ? { rule: 'according-to', cue: { from: at, to: at + 2 }, speaker, content, rest: [], confidence: 0.9 }
    : null;
}

// "…," she said. / "…," said the minister. / …, the minister said.
function afterContent(reading: Reading, at: number, found: readonly Found[]): Found | null {
  const cue = reading.cues[at];
  if (!cue || !cue.takes.has('q') || cue.tense === 'ing' || cue.doubtful) return null;
  const { from, to } = bounds(reading, at);
  const mark = separatorBefore(reading, at, from);
  const speaker = mark === at - 1 ? subjectAfter(reading, at + 1) : subjectBefore(reading, at);
  if (!speaker) return null;
  const left = mark === at - 1 ? mark : speaker.from - 1;
  if (left < from || !separates(reading, left)) return null;
  const quoted = reading.quoteAt[left] !== -1 ? left : left - 1;
  const quotation = reading.quoteAt[quoted]! !== -1 ? reading.quotations[reading.quoteAt[quoted]!] : undefined;
  if (quotation) {
    const content = taken(found, quotation)
      ? null
      : { from: startOfQuoted(reading, quotation.from, from), to: quotation.to };
    return (
      content && { rule: 'quotation-said', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.95 }
    );
  }
  const after = mark === at - 1 ? speaker.to : at + 1;
  if (!cue.takes.has('c') || !endsSoon(reading, after, to)) return null;
  const content = contentBefore(reading, left);
  return (
    content && { rule: 'clause-said', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.85 }
  );
}

// The minister said that … / said: "…" / rejected the plan
function beforeContent(reading: Reading, at: number, found: readonly Found[]): Found | null {
  const cue = reading.cues[at];
  if (!cue || cue.doubtful || cue.tense === 'base' || cue.tense === 'participle') return null;
  const speaker =
    cue.tense === 'ing' ? inherited(reading, at, found) : (subjectBefore(reading, at) ?? inherited(reading, at, found));
  if (!speaker) return null;
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

// "… and warned", ", adding that": the subject of the report before it in the sentence.
function inherited(reading: Reading, at: number, found: readonly Found[]): TokenRange | null {
  const last = found.at(-1);
  const before = reading.tokens[at - 1];
  if (!last?.speaker || !before || last.cue.from < bounds(reading, at).from) return null;
  return /^(?:,|and|but|or|then|also|while|by)$/.test(before.lower) ? last.speaker : null;
}

function contentAfter(
  reading: Reading,
  at: number,
  takes: ReadonlySet<string>,
): (TokenRange & { rule: string; confidence: number }) | null {
  const { tokens } = reading;
  const { to: last } = bounds(reading, at);
  let i = at + 1;
  const opener = nextClause(reading, i, last);
  if (
    takes.has('q') &&
    tokens[i] &&
    (tokens[i]!.lower === ':' || tokens[i]!.lower === ',') &&
    reading.quoteAt[i + 1]! !== -1
  ) {
    const quotation = reading.quotations[reading.quoteAt[i + 1]!]!;
    return { from: quotation.from, to: quotation.to, rule: 'said-quotation', confidence: 0.95 };
  }
  if ((takes.has('c') || takes.has('obj-c')) && opener !== null)
    return { from: opener, to: contentEnd(reading, opener), rule: 'said-that', confidence: 0.95 };
  if (takes.has('to') && tokens[i]?.lower === 'to' && tokens[i + 1]?.pos === 'VERB')
    return { from: i, to: contentEnd(reading, i), rule: 'wants-to', confidence: 0.8 };
  const particle = tokens[i];
  if (particle && takes.has(particle.lower) && particle.pos !== 'PUNCT' && i + 1 < last)
    return { from: i + 1, to: contentEnd(reading, i + 1), rule: 'called-for', confidence: 0.85 };
  if (i < last && tokens[i]!.lower !== ',' && (takes.has('obj') || takes.has('label') || takes.has('obj-to')))
    return { from: i, to: contentEnd(reading, i), rule: 'stance', confidence: 0.8 };
  if (takes.has('c') && i < last && tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'ADP')
    return { from: i, to: contentEnd(reading, i), rule: 'said-clause', confidence: 0.85 };
  if (takes.has('q') && reading.quoteAt[i]! !== -1)
    return { from: i, to: contentEnd(reading, i), rule: 'said-quotation', confidence: 0.9 };
  i = skipAdverbials(reading, i, last);
  if (takes.has('c') && i < last) return { from: i, to: contentEnd(reading, i), rule: 'said-clause', confidence: 0.7 };
  return null;
}

function nextClause(reading: Reading, from: number, last: number): number | null {
  for (let i = from; i < last && i < from + 14; i += 1) {
    const token = reading.tokens[i]!;
    if (CLAUSE_OPENERS.has(token.lower)) return i;
    if (i === from && token.pos === 'PRON' && token.lower !== 'reporters') return null;
    if (token.pos === 'VERB' || token.pos === 'AUX' || reading.quoteAt[i] !== -1 || token.lower === ';') return null;
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

function contentBefore(reading: Reading, to: number): TokenRange | null {
  const { tokens } = reading;
  const { from } = bounds(reading, to);
  const end = tokens[to]!.lower === ',' ? to : to + 1;
  const start = /^(?:but|and|however|meanwhile)$/.test(tokens[from]!.lower) ? from + 1 : from;
  const verb = tokens.slice(start, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb && end - start > 2 ? { from: start, to: end } : null;
}

// A quotation that begins inside a clause of its own ("They were “not serious,” she said") takes the clause with it.
function startOfQuoted(reading: Reading, quote: number, from: number): number {
  if (quote <= from || reading.quoteAt[quote - 1] !== -1) return quote;
  const before = reading.tokens[quote - 1]!.lower;
  return /^[,:.?!]$/.test(before) ? quote : from;
}

function separatorBefore(reading: Reading, at: number, from: number): number {
  return at - 1 >= from && separates(reading, at - 1) ? at - 1 : -1;
}

const separates = (reading: Reading, at: number) => reading.quoteAt[at] !== -1 || reading.tokens[at]!.lower === ',';

function endsSoon(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (reading.tokens[i]!.pos === 'VERB' || reading.quoteAt[i] !== -1 || CLAUSE_OPENERS.has(reading.tokens[i]!.lower))
      return false;
  return true;
}

function nextOf(reading: Reading, from: number, to: number, lower: string): number | null {
  for (let i = from; i < to; i += 1) if (reading.tokens[i]!.lower === lower && reading.quoteAt[i] === -1) return i;
  return null;
}

function taken(found: readonly Found[], range: TokenRange): boolean {
  return found.slice(-4).some(({ content }) => content.from < range.to && content.to > range.from);
}

function bounds(reading: Reading, at: number): TokenRange {
  return reading.sentences[reading.tokens[at]!.sentence]!;
}

/** An attribution in tokens. */
export interface Found {
  readonly rule: string;
  readonly cue: TokenRange;
  readonly speaker: TokenRange | null;
  readonly content: TokenRange;
  /** Further parts of the content, where cue and speaker interrupt it. */
  readonly rest: readonly TokenRange[];
  readonly confidence: number;
}
