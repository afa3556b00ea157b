import type { Token } from '../../../../types.ts';

/**
 * True of a verb that tells what is not done, by the words before it: "stopped short of | condemning it", "refrained from |
 * condemning it", "almost | rejected it", "ignored rather than | rejected it", "has yet to | reject it".
 */
export function isUndone(tokens: readonly Token[], verb: number): boolean {
  const { sentence } = tokens[verb]!;
  const at = (back: number) => (tokens[verb - back]?.sentence === sentence ? tokens[verb - back]!.lower : '');
  const pair = `${at(2)} ${at(1)}`;
  if (/^(?:short|instead) of$|^far from$|^rather than$|^yet to$/.test(pair) || /^avoid/.test(at(1))) return true;
  if (at(1) === 'from' && /^(?:refrain|abstain|desist|shr[aiu]nk)/.test(at(2))) return true;
  // "almost rejected", "had very nearly walked out".
  return /^(?:almost|nearly)$/.test(at(1));
}
