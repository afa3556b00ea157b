import { stemmer } from 'stemmer';

/** Invisible, and in no word: stands on the inner side of each space that only the index copy of a text has. */
const SEAM = '\u2060';

/**
 * A text as the index needs it: words that only a dash or a currency sign parts get spaces between them, which
 * `rejoined` takes out again to the character.
 */
export function parted(text: string): string {
  return text
    .replaceAll(SEAM, '')
    .replace(/(?<=[^\s\p{Pd}])[\u2012-\u2015]|[\u2012-\u2015](?=[^\s\p{Pd}])/gu, (dash, at: number, whole: string) => {
      const before = at > 0 && /\S/.test(whole[at - 1] ?? ' ') ? ` ${SEAM}` : '';
      const after = /\S/.test(whole[at + dash.length] ?? ' ') ? `${SEAM} ` : '';
      return `${before}${dash}${after}`;
    })
    .replace(/(?<=\p{L}\p{Sc})(?=\d)/gu, ` ${SEAM}`);
}

/** Undoes `parted`. */
export function rejoined(text: string): string {
  return text.replaceAll(` ${SEAM}`, '').replaceAll(`${SEAM} `, '').replaceAll(SEAM, '');
}

/** The words of a text in the form they are compared in: lower case, no accents, no punctuation, no possessive "'s". */
export function wordsIn(text: string): string[] {
  return parted(text)
    .split(/[\s/\\|]+/u)
    .map(folded)
    .filter((word) => word !== '');
}

/** One word in the form it is compared in; "" where nothing of it is letter or digit. */
export function folded(word: string): string {
  return word
    .replace(/['’]s$/iu, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether a word of a page is what the reader asked for: the same word, another form of it, or one that begins so. */
export function answers(token: string, term: string, mayBegin: boolean): boolean {
  return partsOf(token).some((part) => part === term || sameStem(part, term) || (mayBegin && part.startsWith(term)));
}

const sameStem = (one: string, other: string) => stemmer(one) === stemmer(other);

/** "cease-fire" answers to "ceasefire", "cease" and "fire". */
function partsOf(token: string): string[] {
  const parts = token.split(/[^\p{L}\p{M}\p{N}.,'’]+/u).map(folded);
  return [...new Set([folded(token), ...parts])].filter((part) => part !== '');
}
