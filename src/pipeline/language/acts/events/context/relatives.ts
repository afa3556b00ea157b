import type { PloverAct } from '#src/schema/evidence.ts';
import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';
import { cleftEvent, isCleft, isWanting } from '../wanted/clefts.ts';
import { isOfWhom } from './of-whom.ts';

/** Acts by which one takes a position. */
export const POSITIONS = new Set<PloverAct>(['REQUEST', 'REJECT', 'ACCUSE', 'SUPPORT']);

/**
 * True where a relative clause tells an act of its own: where it stands apart ("the EU, which froze …"), lifts out ("it
 * was the army that fired") or has a subject of its own ("where Chile agreed").
 */
export function isTellingRelative(clause: Clause, context: Context): boolean {
  const { tokens } = context;
  return (
    isApart(clause, tokens) ||
    isLifted(clause, context.governorOf(clause)) ||
    isOfNamed(clause, tokens) ||
    isOfMany(clause, tokens) ||
    isOfWhom(clause, context) ||
    isFree(clause, tokens) ||
    isOfAnother(clause, tokens) ||
    (isCleft(clause, tokens) && !isWanting(clause, tokens) && isPosition(clause, context))
  );
}

function isApart({ subjects, from }: Clause, tokens: readonly Token[]): boolean {
  const [antecedent] = subjects;
  // "The union, whose members voted".
  const owned = antecedent && tokens[antecedent.from - 1]?.lower === 'whose';
  if (owned) return tokens[antecedent.from - 2]?.text === ',';
  if (!antecedent || antecedent.to > from) return false;
  // "Chile, whose council backed the plan", ", with which Peru answered": before its own subject.
  const pronoun = pronounBefore(antecedent.from, tokens);
  if (pronoun !== null) return /^[,(–—-]$/.test(tokens[pronoun - 1]?.text ?? '');
  for (let at = antecedent.to; at < from; at += 1) if (/^[,(–—-]$/.test(tokens[at]!.text)) return true;
  return false;
}

function pronounBefore(at: number, tokens: readonly Token[]): number | null {
  if (!/^(?:whose|which|whom)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  return tokens[at - 2]?.pos === 'ADP' ? at - 2 : at - 1;
}

// "What I reject is waiting", not "what Peru built is a road".
function isPosition(clause: Clause, context: Context): boolean {
  const meaning = context.meaning(clause);
  return cleftEvent(clause, context) !== null || (meaning !== null && POSITIONS.has(meaning));
}

function isLifted({ subjects }: Clause, governor: Clause | null): boolean {
  return governor?.verb === 'be' && subjects[0] !== undefined && governor.predicate === subjects[0].to - 1;
}

// "Ellen Brandt, the lawyer who rejected it": of whom the words in apposition name.
function isOfNamed({ subjects: [antecedent], from }: Clause, tokens: readonly Token[]): boolean {
  if (!antecedent || antecedent.to > from || tokens[antecedent.from - 1]?.text !== ',') return false;
  const isWho = tokens[antecedent.to]?.lower === 'who' || tokens[from - 1]?.lower === 'who';
  return isWho && tokens[antecedent.from - 2]?.pos === 'PROPN' && tokens[antecedent.from]!.pos === 'DET';
}

// "Gave in to farmers who have blocked the road": what those have done, and not who they are.
function isOfMany({ subjects: [antecedent], from, head, negated, passive }: Clause, tokens: readonly Token[]): boolean {
  if (!antecedent || negated || passive || tokens[antecedent.to]?.lower !== 'who') return false;
  return from < head && /^(?:have|has)$/.test(tokens[from]!.lower) && tokens[antecedent.to - 1]!.pos === 'NOUN';
}

// "an offer that Peru rejected", "the site | Chile proposed": told of whom the relative clause itself names.
function isOfAnother({ subjects: [subject], from, negated, modal }: Clause, tokens: readonly Token[]): boolean {
  if (!subject || subject.to > from || negated) return false;
  // ", a request | the province will oppose"
  if (modal !== null && !(/^(?:will|would)$/.test(modal) && isBehindApposed(subject.from, tokens))) return false;
  const before = tokens[subject.from - 1];
  const opened = before?.pos === 'NOUN' || /^(?:that|which|whom)$/.test(before?.lower ?? '');
  return opened && tokens[subject.to - 1]!.pos !== 'PRON';
}

function isBehindApposed(at: number, tokens: readonly Token[]): boolean {
  let article = at - 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[article]?.pos ?? '')) article -= 1;
  return article < at - 1 && /^(?:an?|one)$/.test(tokens[article]?.lower ?? '') && tokens[article - 1]?.text === ',';
}

// "What we cannot accept is delay", "in Geneva, where Chile and Norway agreed".
function isFree({ negated, subjects }: Clause, tokens: readonly Token[]): boolean {
  const opening = subjects[0] ? tokens[subjects[0].from - 1]?.lower : undefined;
  return opening === 'where' || (opening === 'what' && negated);
}
