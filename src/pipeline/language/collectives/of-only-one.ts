import data from '../../data/small-bodies.json' with { type: 'json' };
import type { LocalEntity, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { isActing } from './acting.ts';
import type { Doers } from './doers.ts';
import { groupOf } from './group.ts';
import { isHolding } from './holding.ts';

const WHOLE = new Set(data.onlyOnes);

/** True for the last word of what a state or a town has one of: "army", "central bank", "ombudsman's office". */
export const mayBeOnlyOne = truthOfWord((lower) => LAST.has(lower));
const LAST = new Set(data.onlyOnes.map((words) => words.split(' ').at(-1)!));

/**
 * "The army denied", "the human rights ombudsman's office called for": a body that stands in a document as one thing, where
 * nothing tells of whom it is; null for others, and for "an army", "its army".
 */
export function ofOnlyOne(
  tokens: readonly Token[],
  at: number,
  doers: Doers,
  named: ReadonlySet<number>,
): LocalEntity | null {
  // "The prosecutor, Ana Lind," and "the prosecutor Ana Lind" have names.
  if (named.has(at) || named.has(at + 1) || (tokens[at + 1]?.text === ',' && named.has(at + 2))) return null;
  const from = opensAfterThe(tokens, at, named);
  if (from === null || !isOnlyOne(tokens, from, at)) return null;
  const acts = isActing(tokens, at, doers) && !isGoverned(tokens, from);
  return acts || isHolding(tokens, at) ? groupOf(tokens, { from, to: at + 1 }) : null;
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
    const plain = /^(?:NOUN|ADJ|PART)$/.test(before.pos) && !named.has(from - 1) && !/^\p{Lu}/u.test(before.text);
    if (!plain) return null;
  }
  return null;
}

function isOnlyOne(tokens: readonly Token[], from: number, at: number): boolean {
  const words = tokens.slice(from, at + 1).flatMap(({ lower }) => (/^['’]s?$/.test(lower) ? [] : [lower]));
  return words.some((_, i) => WHOLE.has(words.slice(i).join(' ')));
}

/** "Shelled by the army", and what opens a clause. */
const OPENS = new Set(['by', 'after', 'before', 'as', 'since', 'until']);
/** In tokens. */
const LONGEST = 6;
