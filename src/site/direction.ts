const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Which way a text is written, by most of its letters, as `dir` names it: an English sentence that opens with a name or a
 * quotation of another script stays English.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.slice(0, ENOUGH).match(/\p{L}/gu) ?? [];
  return 2 * letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length > letters.length ? 'rtl' : 'ltr';
}

/** In characters: a document shows early which way it is written. */
const ENOUGH = 2000;
