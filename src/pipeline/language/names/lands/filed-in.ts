import type { Word } from '../words.ts';

/** True for the land of a dateline, "PORT TARN, Norvaria, March 4": a province may stand there too. */
export function isFiledIn(words: readonly Word[], at: number): boolean {
  const [town, month] = [words.slice(0, at), words[at + 1]];
  if (town.length === 0 || town.length > 3 || words[at]!.gap !== ', ' || month?.gap !== ', ') return false;
  return town.every(({ text }) => /^\p{Lu}{2,}$/u.test(text)) && MONTHS.test(month.text);
}

const MONTHS = /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)/;
