import grammar from '../../../data/grammar.json' with { type: 'json' };
import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { CAUSING } from '../../phrases/causing.ts';
import { isShortHas } from '../../phrases/short-has.ts';
import { isParticiple, knownVerb } from '../../phrases/verb-forms.ts';
import type { Clause, ClauseForm } from '../../types.ts';
import type { Reading } from '../readings.ts';

/** What a verb group says of its verb: in which form it stands, what is done to whom, and whether it is denied or only may be. */
export function shapeOf(words: Words, head: number): Shape {
  const main = words.tokens[head]!;
  const isAux = words.readings[head - words.from] === 'aux';
  return {
    verb:
      isAux && isGetting(words, head)
        ? 'get'
        : isAux
          ? auxBase(main.lower)
          : (knownVerb(main.lexeme) ?? main.lemma.toLowerCase()),
    form: formOf(words, head),
    passive: !isAux && !isState(words, head) && (isPassive(words, head) || isBarePassive(words, head)),
    modal: modalOf(words),
    pluperfect: isPluperfect(words, head),
    negated: isNegated(words),
  };
}

// "Every family will get its money": not as in "got hurt", "get ready".
function isGetting({ tokens, to }: Scope, head: number): boolean {
  if (!/^g[eo]t/.test(tokens[head]!.lower) || head + 1 >= to) return false;
  return /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tokens[head + 1]!.pos);
}

function auxBase(lower: string): string {
  if (HAVE.has(lower)) return 'have';
  return DO.has(lower) ? 'do' : 'be';
}

function formOf({ tokens, readings, from, start }: Words, head: number): ClauseForm {
  const first = readings[start - from]!;
  if (first === 'to') return 'infinitive';
  const { lower } = tokens[start]!;
  if (start === head && isBehindHelp({ tokens, readings, from }, head)) return 'infinitive';
  if (start === head || first === 'verb')
    return tokens[head]!.lower.endsWith('ing') && !isBase(tokens[head]!) ? 'gerund' : 'finite';
  return /^(?:being|having|been|getting)$/.test(lower) ? 'gerund' : 'finite';
}

// "Offered to help | pay for it".
function isBehindHelp({ tokens, readings, from }: Omit<Scope, 'to'>, head: number): boolean {
  return readings[head - 1 - from] === 'verb' && HELPING.test(tokens[head - 1]!.lower) && isBase(tokens[head]!);
}

// "bring", "ring" and "sing" end in "ing" as they are.
function isBase({ lexeme, lower }: Token): boolean {
  return knownVerb(lexeme) === lower;
}

// "is opposed to it", "are committed to it": how the subject stands, done to it by nobody.
function isState({ tokens, to }: Words & Scope, head: number): boolean {
  const { lower, lexeme } = tokens[head]!;
  const next = head + 1 < to ? tokens[head + 1]!.lower : '';
  // "was agreed to by all", "was persuaded to sign".
  if (next === 'to' && head + 2 < to && tokens[head + 2]!.lower === 'by') return false;
  if (next === 'by' || (next === 'to' && CAUSING.has(knownVerb(lexeme) ?? ''))) return false;
  return STATES.has(lower);
}

function isPassive({ tokens, readings, from, start }: Words, head: number): boolean {
  if (!isParticiple(tokens[head]!.lexeme)) return false;
  for (let at = head - 1; at >= start; at -= 1) {
    const reading = readings[at - from]!;
    if (reading === 'aux') return BE.has(tokens[at]!.lower) && !isShortHas(tokens, at, head);
    // "was yesterday ordered", "was on Friday ordered", "are “strongly advised”".
    if (!BEFORE_PARTICIPLE.has(reading)) return false;
  }
  return false;
}

// "Chile accused of greed by Peru", "Crews told to stay", as headlines have it: whoever accuses or tells, accuses or tells somebody.
function isBarePassive(words: Words, head: number): boolean {
  const { tokens, to, start } = words;
  const { lower } = tokens[head]!;
  const next = head + 1 < to ? tokens[head + 1]!.lower : '';
  const isBlamed = next === 'of' && BLAMED.has(lower);
  const isTold = next === 'to' && TOLD.test(lower) && !ENDED.test(tokens[to - 1]!.text);
  return start === head && (isBlamed || isTold) && !isOfWhich(words);
}

// "The firm, which | Chile | accused of greed": who stands behind "which" does it.
function isOfWhich({ tokens, readings, from, start }: Words): boolean {
  let at = start - 1;
  while (at > from && (NAMING.has(readings[at - from]!) || tokens[at]!.lower === 'of')) at -= 1;
  return at < start - 1 && readings[at - from] === 'relative';
}

function modalOf({ tokens, readings, from, start, end }: Words): string | null {
  let modal: string | null = null;
  for (let at = start; at < end; at += 1) {
    if (readings[at - from] === 'modal') modal ??= tokens[at]!.lower;
    // "has to", "would have to": a duty; "might have to" is what may come.
    if (readings[at - from] === 'to' && at > start && HAVE.has(tokens[at - 1]!.lower))
      return modal !== null && MAYBE.test(modal) ? modal : 'must';
  }
  return modal;
}

function isNegated({ tokens, readings, from, start, end }: Words): boolean {
  for (let at = Math.max(from, start - 1); at < end; at += 1) {
    if (readings[at - from] === 'not') return true;
    if (at >= start && denies(tokens[at]!.lexeme)) return true;
  }
  // "was not willing", "is no longer acceptable".
  const last = readings[end - 1 - from];
  const behind = tokens[end]?.lower === 'no' ? end + 1 : end;
  return last === 'aux' && BE.has(tokens[end - 1]!.lower) && readings[behind - from] === 'not';
}

// "had signed", not "had to sign".
function isPluperfect(words: Words, head: number): boolean {
  const { readings, from, start } = words;
  const had = lowerOf(words).findIndex(
    (lower, at) => lower === 'had' || (lower === "'d" && readings[start + at - from] === 'aux'),
  );
  return had >= 0 && head > words.start && words.tokens[words.start + had + 1]?.lower !== 'to';
}

function lowerOf({ tokens, start, end }: Words): string[] {
  return tokens.slice(start, end).map(({ lower }) => lower);
}

const BEFORE_PARTICIPLE = new Set<Reading>(['adverb', 'not', 'time', 'prep', 'quote']);
const denies = isAmong(['cannot', 'no']);
const MAYBE = /^(?:may|might|could)$/;
const HELPING = /^help(?:s|ed|ing)?$/;
const BLAMED: ReadonlySet<string> = new Set(tellingVerbs.blamed);
/** Who is told so is named before "to". */
const TOLD = /^(?:told|ordered|urged|advised|instructed)$/;
const ENDED = /^[.!?”"]$/;
/** What a noun phrase is made of. */
const NAMING = new Set<Reading>(['noun', 'det', 'adj', 'number', 'poss', 'hyphen', 'and']);
const BE = new Set(grammar.be);
const STATES = new Set(grammar.states);
export const HAVE = new Set(grammar.have);
const DO = new Set(grammar.do);

export type Shape = Pick<Clause, 'verb' | 'form' | 'passive' | 'modal' | 'pluperfect' | 'negated'>;

export interface Scope {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  readonly from: number;
  readonly to: number;
}

interface Words extends Scope {
  readonly start: number;
  readonly end: number;
}
