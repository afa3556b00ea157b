import type { Met } from './met.ts';

/**
 * Names as a sentence would write them: of a name that only a letterhead or a headline has, all in capitals ("MINISTRY OF
 * TRADE"), the words get one capital each. What other names write in capitals stays so ("COMESA SECRETARIAT").
 */
export function casingOf(met: readonly Met[]): (name: string) => string {
  const words = met.flatMap(({ forms }) =>
    forms.filter((form) => !isLetterhead(form)).flatMap((form) => form.split(/[\s-]+/)),
  );
  const written = new Set(words);
  // "TARN" of a headline is no acronym where a sentence has "Tarn".
  const short = new Set(words.filter((word) => word.length < 2 || !written.has(word[0] + word.slice(1).toLowerCase())));
  // "TAN KOK" of minutes is "Tan Kok" of a report, however short its words.
  const isWrittenToo = (name: string) =>
    /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(name) &&
    name.split(' ').every((word) => written.has(word[0] + word.slice(1).toLowerCase()));
  return (name) =>
    isLetterhead(name) || isWrittenToo(name)
      ? name.replace(/[\p{L}\p{M}]+/gu, (word, at: number) => (short.has(word) ? word : cased(word, at)))
      : name;
}

function isLetterhead(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word));
  return words.length > 1 && name === name.toUpperCase();
}

function cased(word: string, at: number): string {
  const lower = word.toLowerCase();
  if (at > 0 && SMALL.has(lower)) return lower;
  // "UN", "IBM": too short to tell.
  return word.length < 4 && !/[AEIOU]/.test(word.slice(1)) ? word : word[0] + lower.slice(1);
}

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'at',
  'de',
  'del',
  'la',
  'du',
  'des',
  'von',
  'van',
]);
