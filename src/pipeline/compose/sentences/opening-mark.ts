import { datelineLength } from '../../wording/dateline.ts';
import { listMarkLength } from './list-mark.ts';

/**
 * Length of what stands before the words of a line and is no part of what they tell, 0 where nothing does: a dateline, the
 * mark of a list, the hour of a live report ("06.10 ", "14:05 GMT – "), the label of an answer ("A: ").
 */
export function openingMarkLength(text: string): number {
  return datelineLength(text) || listMarkLength(text) || ((HOUR.exec(text) ?? ANSWER.exec(text))?.[0].length ?? 0);
}

const ANSWER = /^(?:A|Answer):\s+/;

// Behind the hour a new sentence begins: "06.10 The gates are shut", not "06.10 trains are late".
const HOUR =
  /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{3,4}(?=\s))?\s*(?:[-–—:|]\s*)?(?<=\s)(?=["“‘]?\p{Lu})/u;
