import data from '../../data/small-bodies.json' with { type: 'json' };
import type { LocalEntity, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { isBodyNoun, KINDS_BY_NOUN } from '../phrases/body-nouns.ts';
import { isTimeNoun } from '../phrases/time-nouns.ts';
import { isActing } from './acting.ts';
import type { Doers } from './doers.ts';
import { groupOf } from './group.ts';
import { isHolding } from './holding.ts';

const WHOLE = new Set(data.onlyOnes);
/** Kinds of body of which what stands before the noun says enough. */
const KINDS: ReadonlySet<string> = new Set(data.toldByKind);

/** True for the last word of what a state or a town has one of, or of a body: "army", "ombudsman's office", "health board". */
export const mayBeOnlyOne = truthOfWord((lower) => LAST.has(lower) || isOfKind(lower));
const LAST = new Set(data.onlyOnes.map((words) => words.split(' ').at(-1)!));

/**
 * "The army denied", "the human rights ombudsman's office called for": a body that stands in a document as one thing, where
 * nothing tells of whom it is; so does "the health board", "the dockers' branch". Null for others, and for "an army", "its
 * army", "the board".
 */
export function ofOnlyOne(
  tokens: readonly Token[],
  at: number,
  doers: Doers,
  named: ReadonlySet<number>,
): { readonly entity: LocalEntity; readonly only: boolean } | null {
  // "The prosecutor, Ana Lind," and "the prosecutor Ana Lind" have names.
  if (named.has(at) || named.has(at + 1) || (tokens[at + 1]?.text === ',' && named.has(at + 2))) return null;
  const from = opensAfterThe(tokens, at, named);
  if (from === null) return null;
  const only = isOnlyOne(tokens, from, at);
  if (!only && !isToldByKind(tokens, from, at)) return null;
  const acts = isActing(tokens, at, doers) && !isGoverned(tokens, from);
  return acts || isHolding(tokens, at) ? { entity: groupOf(tokens, { from, to: at + 1 }), only } : null;
}

// "The | health board", "the | dockers' branch", "the | wage committee": not "the | new board", "the | government board".
function isToldByKind(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, owner] = [tokens[at - 1]!, tokens[at - 2]];
  if (from === at || !isOfKind(tokens[at]!.lower) || tokens[at + 1]?.lower === 'of') return false;
  if (/^['’]s?$/.test(before.lower)) return from < at - 1 && /[^s]s$/.test(owner!.lower) && !isTimeNoun(owner!.lexeme);
  return before.pos === 'NOUN' && !isTimeNoun(before.lexeme) && !isBodyNoun(before.lower);
}

function isOfKind(lower: string): boolean {
  return [...(KINDS_BY_NOUN.get(lower) ?? [])].some((kind) => KINDS.has(kind)) || PARTS.has(lower);
}

// "The plan of the army failed": what hangs on another noun does nothing itself.
function isGoverned(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  return before?.sentence === tokens[from]!.sentence && before.pos === 'ADP' && !OPENS.has(before.lower);
}

// Behind "the", plain words alone: "the | regional prosecutor's office".
function opensAfterThe(tokens: readonly Token[], at: number, named: ReadonlySet<number>): number | null {
  const { sentence } = tokens[at]!;
  for (let from = at; from > at - LONGEST; from -= 1) {
    const before = tokens[from - 1];
    if (before?.sentence !== sentence) return null;
    if (before.lower === 'the') return from;
    const plain = /^(?:NOUN|ADJ|PART)$/.test(before.pos) || before.text === "'" || before.text === '’';
    if (!plain || named.has(from - 1) || /^\p{Lu}/u.test(before.text)) return null;
  }
  return null;
}

function isOnlyOne(tokens: readonly Token[], from: number, at: number): boolean {
  const words = tokens.slice(from, at + 1).flatMap(({ lower }) => (/^['’]s?$/.test(lower) ? [] : [lower]));
  return words.some((_, i) => WHOLE.has(words.slice(i).join(' ')));
}

const PARTS: ReadonlySet<string> = new Set(['branch', 'chapter', 'section', 'wing', 'unit']);
/** "Shelled by the army", and what opens a clause. */
const OPENS = new Set(['by', 'after', 'before', 'as', 'since', 'until']);
/** In tokens. */
const LONGEST = 6;
