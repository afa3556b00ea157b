import type { Lexed, Sentence, Token } from '../../types.ts';
import type { TokenRange } from '../types.ts';
import { isTime } from './is-time.ts';
import { itemStart } from './item-start.ts';
import { sentenceAt } from './sentence-at.ts';

/**
 * By index of each item of a list that begins with a verb, the words that are its subject: those before the colon that
 * opens the list, "The Authority: (a) offers …; (b) will take part", or the line that opens a
 * resolution, "The Council,"; and of each cell that tells a position those of the cell that names whose it is.
 */
export function listLeadsOf({ tokens, sentences }: Pick<Lexed, 'tokens' | 'sentences'>): Map<number, TokenRange> {
  const found = new Map<number, TokenRange>();
  let lead: TokenRange | null = null;
  for (const sentence of sentences) {
    // "Norwind | Rejects 3 percent"
    const label = sentence.of === undefined ? undefined : sentences[sentenceAt(sentences, sentence.of)];
    if (label) found.set(sentence.index, { from: label.from, to: label.to });
    if (label) continue;
    const start = itemStart(sentence, tokens);
    const opened = leadIn(sentence, start, tokens) ?? lineAlone(sentence, sentences[sentence.index + 1], tokens);
    // "rejects the plan;" in a line of its own, and "(b) rejects the plan;".
    const isLine = lead !== null && start === sentence.from && !opened && opensSmall(sentence, tokens);
    if (!isLine && (start === sentence.from || opened)) {
      const goesOn = lead !== null && !opened && isPreamble(sentence, tokens);
      if (!goesOn) lead = opened;
    } else if (lead && opensWithVerb(start, sentence.to, tokens)) found.set(sentence.index, lead);
  }
  return found;
}

// "The Congress" alone in a line, above "rejects the plan;".
function lineAlone(
  { from, to, kind }: Sentence,
  next: Sentence | undefined,
  tokens: readonly Token[],
): TokenRange | null {
  if (kind !== 'heading' || !next || tokens[from]!.lower !== 'the' || to - from < 2) return null;
  if (!opensSmall(next, tokens) || !opensWithVerb(next.from, next.to, tokens)) return null;
  return tokens.slice(from + 1, to).every(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text))
    ? { from, to }
    : null;
}

// "The Congress | , meeting in Lima on 6 May,"
function beforeAside(from: number, to: number, tokens: readonly Token[]): number {
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',') + from;
  return comma < to - 1 &&
    /^(?:meeting|met|assembled|gathered|convened|sitting|acting|having)$/.test(tokens[comma + 1]!.lower)
    ? comma
    : to - 1;
}

function opensSmall({ from, to }: Sentence, tokens: readonly Token[]): boolean {
  return /^\p{Ll}/u.test(tokens[from]!.text) && /^[;,.]$|^and$/.test(tokens[to - 1]!.lower);
}

// "In view of this, the Authority:", "The Council on Monday:", "The operator has:", "The Assembly,".
function leadIn({ from, to }: Sentence, start: number, tokens: readonly Token[]): TokenRange | null {
  const { text } = tokens[to - 1]!;
  if (text !== ':' && text !== ',') return null;
  let end = text === ',' ? beforeAside(from, to, tokens) : to - 1;
  while (end > start && isBehindSubject(tokens[end - 1]!)) end -= 1;
  let first = end;
  while (first > start && isOfPhrase(tokens, first - 1, start)) first -= 1;
  if (first === end || !/^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.pos)) return null;
  const before = first > start ? tokens[first - 1]! : null;
  const isWhole = before === null || (text === ':' && (before.text === ',' || before.lower === 'that'));
  // A line that ends with a comma is one only where nothing else stands in it.
  if (!isWhole || (text === ',' && (start !== from || tokens[end - 1]!.pos !== 'PROPN'))) return null;
  return { from: first, to: end };
}

// "has", "on Monday", "today", "also".
function isBehindSubject({ pos, lower, lexeme }: Token): boolean {
  return pos === 'ADV' || isTime(lexeme) || /^(?:has|have|had|on|therefore|hereby)$/.test(lower);
}

function isOfPhrase(tokens: readonly Token[], at: number, start: number): boolean {
  const { pos, lower } = tokens[at]!;
  return /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || (at > start && /^(?:of|for|and|'s|’s)$/.test(lower));
}

// "Recalling its decision,", "Deeply concerned by the raid,": between the opening line of a resolution and its items.
function isPreamble({ from, to }: Sentence, tokens: readonly Token[]): boolean {
  let at = from;
  while (at < to && tokens[at]!.pos === 'ADV') at += 1;
  const { pos, lower } = tokens[Math.min(at, to - 1)]!;
  return /^[,;]$/.test(tokens[to - 1]!.text) && (/(?:ing|ed)$/.test(lower) || pos === 'ADJ');
}

// "strongly condemns", "will attend", "agreed"; no "to wait", "withdraw" or "urging".
function opensWithVerb(start: number, to: number, tokens: readonly Token[]): boolean {
  let at = start;
  while (at < to - 1 && tokens[at]!.pos === 'ADV') at += 1;
  const { pos, lower, base } = tokens[at]!;
  if (pos === 'AUX') return !BE.test(lower);
  if (pos === 'VERB') return lower !== base.word && !lower.endsWith('ing');
  // "Demands that", "Thanks Kenya": as the tagger reads what begins large.
  return (pos === 'NOUN' || pos === 'PROPN') && /[^s]s$/.test(lower);
}

const BE = /^(?:be|is|are|was|were|do|does|did)$/;
