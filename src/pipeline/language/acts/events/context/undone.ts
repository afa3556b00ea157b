import type { Token } from '../../../../types.ts';

/**
 * True of a verb that tells what is not done, by the words before it: "stopped short of | condemning it", "refrained from |
 * condemning it", "almost | rejected it", "ignored rather than | rejected it", "has yet to | reject it".
 */
export function isUndone(tokens: readonly Token[], verb: number): boolean {
  const { sentence } = tokens[verb]!;
  const at = (back: number) => (tokens[verb - back]?.sentence === sentence ? tokens[verb - back]!.lower : '');
  const before = at(1);
  // "almost rejected", "had very nearly walked out".
  if (before === 'almost' || before === 'nearly' || before.startsWith('avoid')) return true;
  const first = UNDOING.get(before);
  return first?.test(at(2)) ?? false;
}

/** What makes the second word of a pair tell it. */
const UNDOING = new Map([
  ['of', /^(?:short|instead)$/],
  ['from', /^far$|^(?:refrain|abstain|desist|shr[aiu]nk)/],
  ['than', /^rather$/],
  ['to', /^yet$/],
]);
