import nameWords from '../data/name-words.json' with { type: 'json' };

const LEANING = new Set(nameWords.leaning);
const HOUSES = new Set(nameWords.leanedOn);
/** So many words may say what a house is: "Tarnby Regional | Cancer Care Centre". */
const LONGEST = 3;

/**
 * The key of a house's name without what it is, where that still tells it from all others: "tarnby regional" of "tarnby
 * regional hospital", "st mark" of "st mark hospital"; null of every other name.
 */
export function shortOfHouse(key: string): string | null {
  const words = key.split(' ');
  if (!HOUSES.has(words.at(-1)!)) return null;
  const end = words.findIndex((word, i) => i > 0 && LEANING.has(word)) + 1;
  if (end > 1 && end < words.length && words.length - end <= LONGEST) return words.slice(0, end).join(' ');
  return /^(?:st|saint)\.?$/.test(words[0]!) && words.length === 3 ? words.slice(0, 2).join(' ') : null;
}
