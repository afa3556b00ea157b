import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Amount, Scope } from '../amounts.ts';
import { IDENTIFIERS } from '../lists.ts';
import type { Figure } from '../numbers.ts';
import { isAllSaid } from './parts.ts';

/**
 * True for a figure in a place in which another figure is answered: "has offered 2.2", "insists on 20", "not the 300", "make
 * it ninety", "Eighty-four, says the guild", "They are nineteen", "the company 90".
 */
export function isAnswer(figure: Figure, scope: Scope, found: readonly Amount[]): boolean {
  const { tokens, start, to } = scope;
  if (!closes(figure, tokens, to)) return false;
  return isAnswered(tokens, figure, start) || isFronted(figure, scope) || isGapped(figure, scope, found);
}

// "not the 300 | first spoken of", "There are 27 | now"; not "5-2", "24/7".
function closes(figure: Figure, tokens: readonly Token[], to: number): boolean {
  const next = tokens[figure.to]?.lower ?? '';
  return isAllSaid(figure, tokens, to) || FIRST.test(next) || (next === 'more' && isEnd(tokens, figure.to + 1, to));
}

function isAnswered(tokens: readonly Token[], figure: Figure, start: number): boolean {
  let link = figure.from - 1;
  while (link >= start && QUALIFYING.test(tokens[link]!.lower)) link -= 1;
  if (link < start) return false;
  if (/^(?:not|than)$/.test(tokens[link]!.lower)) return true;
  // "The police make | it ninety", "they put | the dead at 40" is a tally's.
  if (tokens[link]!.lower === 'it' && link > start && /^(?:make|put|have|call)$/.test(tokens[link - 1]!.lemma))
    return true;
  if (/^(?:are|were|was|is|'s|'re)$/.test(tokens[link]!.lower)) return isSubjectOfFigure(tokens, link - 1, start);
  for (let steps = 0; steps < 2 && link > start && /^(?:for|on|of|out|to)$/.test(tokens[link]!.lower); steps += 1)
    link -= 1;
  // "Of their pay for two": the tagger takes it for a verb.
  if (OWNING.test(tokens[link - 1]?.lower ?? '')) return false;
  return tokens[link]!.pos === 'VERB' && isAnswering(tokens[link]!.base);
}

// "They are nineteen", "the company says it was 31"; "she is 45" tells her age.
function isSubjectOfFigure(tokens: readonly Token[], at: number, start: number): boolean {
  if (at < start) return false;
  const { lower } = tokens[at]!;
  if (/^(?:they|there|these|those)$/.test(lower)) return true;
  return lower === 'it' && at > start && (tokens[at - 1]!.pos === 'VERB' || tokens[at - 1]!.lower === 'that');
}

// "Eighty-four, says the guild.", "At 1,100.": all that is said; "3. The board" numbers a paragraph, "10.30" tells the time.
function isFronted({ from, to: end }: Figure, { tokens, start, to }: Scope): boolean {
  let first = from;
  while (first > start && (/^["“‘'(]$/.test(tokens[first - 1]!.text) || QUALIFYING.test(tokens[first - 1]!.lower)))
    first -= 1;
  if (first > start && !/^[:;]$/.test(tokens[first - 1]!.text)) return false;
  if (end >= to) return first > start || !/\d/.test(tokens[from]!.text);
  if (!/^[.,!?”"]$/.test(tokens[end]!.text)) return false;
  const isNumber = /^\d/.test(tokens[from]!.text) && (first === from || tokens[end]!.text === '.');
  return !isNumber || (end + 1 >= to && first < from);
}

/** True for "customs 155,000", "the union, six.", "the Front's 36" behind a comma: what else was counted in the sentence, by somebody else. */
export function isGapped({ from, to: end }: Figure, { tokens, start, to }: Scope, found: readonly Amount[]): boolean {
  const before = found.at(-1);
  if (!before || before.to >= from) return false;
  const isClosed = end >= to || /^[.,;:)]$/.test(tokens[end]!.text) || /^(?:and|but)$/.test(tokens[end]!.lower);
  if (!isClosed) return false;
  // "Lind, 61, said" tells an age.
  const comma = tokens[from - 1]!.text === ',' ? 1 : 0;
  if (comma && end < to && !/^[.;]$/.test(tokens[end]!.text)) return false;
  // "They spoke of 12,000, the police | of 5,000."
  const again = !comma && /^(?:of|at|by|to|with|for)$/.test(tokens[from - 1]!.lower) ? 1 : 0;
  if (again && tokens[before.from - 1]?.lower !== tokens[from - 1]!.lower) return false;
  let at = from - 1 - comma - again;
  const last = at;
  while (at > before.to && (/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]!.pos) || tokens[at]!.lower === "'s")) at -= 1;
  const noun = tokens[last]!;
  if (at === last || last - at > LONGEST_RIVAL || IDENTIFIERS.has(noun.lower)) return false;
  const named = /^(?:NOUN|PROPN)$/.test(noun.pos) || noun.lower === "'s";
  return named && at >= start && /^(?:,|;|:|–|and|but|while|to)$/.test(tokens[at]!.lower);
}

/** True for a figure that is a part of what was counted: "Two hundred are to walk", "All nine were seen", "the remaining eight", "six of the eight". */
export function isPartOfCount(figure: Figure, { tokens, from, to, start }: Scope): boolean {
  const next = figure.to < to ? tokens[figure.to]! : null;
  const lead = figure.from > start ? tokens[figure.from - 1]! : null;
  const opens = lead === null || figure.from === from || OPENING.test(lead.lower);
  if (next !== null && opens && (DOING.test(next.lower) || (next.pos === 'VERB' && isTelling(next)))) return true;
  if (next?.lower === 'of' && isNumberAlone(tokens, figure.to + 1, to)) return true;
  return (
    lead !== null && REST.test(lead.lower) && (next === null || /^(?:PUNCT|AUX|VERB|ADP|CCONJ|DET)$/.test(next.pos))
  );
}

// "Forty-three walked", "37 arrived", "three deny it"; not "two warring sides".
function isTelling({ lower, lemma }: Token): boolean {
  return !/(?:ing)$/.test(lower) && (lower !== lemma || /^(?:deny|say|want|agree|refuse)$/.test(lower));
}

function isEnd(tokens: readonly Token[], at: number, to: number): boolean {
  return at >= to || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(tokens[at]!.pos);
}

// "Six of | the eight", "four of nine".
function isNumberAlone(tokens: readonly Token[], at: number, to: number): boolean {
  let last = at;
  if (last < to && /^(?:the|those|these|its|their|his|her|our)$/.test(tokens[last]!.lower)) last += 1;
  const first = last;
  while (last < to && (tokens[last]!.pos === 'NUM' || tokens[last]!.text === '-')) last += 1;
  return last > first && (last >= to || /^(?:PUNCT|AUX|VERB|ADP|CCONJ|PRON)$/.test(tokens[last]!.pos));
}

/** True for "the 26 who did", "of the 22 who were held": people, whatever else is said of them. */
export function isThoseWho({ from, to: end }: Figure, tokens: readonly Token[], to: number): boolean {
  return (
    end < to &&
    tokens[end]!.lower === 'who' &&
    from > 0 &&
    /^(?:the|those|these|all|some|about)$/.test(tokens[from - 1]!.lower)
  );
}

/** True for "There are 1,460 now", "There were forty of them": so many of something. */
export function isCountedThere({ from, to: end }: Figure, tokens: readonly Token[], to: number): boolean {
  let link = from - 1;
  while (link > 0 && QUALIFYING.test(tokens[link]!.lower)) link -= 1;
  if (link < 1 || !/^(?:are|were|'re|remain)$/.test(tokens[link]!.lower) || tokens[link - 1]!.lower !== 'there')
    return false;
  return (
    end >= to ||
    /^(?:now|today|then|already|left)$/.test(tokens[end]!.lower) ||
    /^(?:PUNCT|CCONJ)$/.test(tokens[end]!.pos)
  );
}

const isAnswering = isAmong(units.answering);
const FIRST = /^(?:first|originally|earlier|previously|now|instead)$/;
const OWNING = /^(?:the|an?|my|your|his|her|its|our|their)$/;
const QUALIFYING =
  /^(?:about|around|nearly|almost|some|just|only|roughly|over|under|more|less|fewer|least|most|at|the|no|even|another|up|to|nearer|closer)$/;
const DOING =
  /^(?:are|were|have|had|will|would|can|could|may|might|must|should|did|remain|remained|died|survived|escaped|left)$/;
const OPENING =
  /^(?:[,;:.“"”—–(]|and|but|that|while|all|least|most|about|some|only|nearly|almost|than|of|whom|which|just|where|but)$/;
const REST = /^(?:first|next|last|remaining|other|another|further|all)$/;
/** In tokens, of who else counts. */
const LONGEST_RIVAL = 5;
