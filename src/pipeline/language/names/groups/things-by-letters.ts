import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { ORGANISATIONS } from '../lists.ts';
import type { Word } from '../words.ts';
import { runAround } from './run-around.ts';

/** "Resolutions (QSCRs)", "under QSCRs": so many of a kind; "the QSCRs Council" is a body. */
export function isManyByLetters(words: readonly Word[], at: number, joined: boolean): boolean {
  const next = words[at + 1];
  return !joined && /^\p{Lu}{3,}s$/u.test(words[at]!.text) && !(next?.capital && next.gap === ' ');
}

/**
 * "An | Inflatable Tracking Balloon | (ITB)", and the letters behind it: one of a kind of thing; "a Tarn Wool Board (TWB) report"
 * is a body's.
 */
export function isOneOfKind(words: readonly Word[], at: number): boolean {
  const isLetters = /^\p{Lu}{2,6}$/u.test(words[at]!.text) && words[at]!.gap === ' (';
  const last = isLetters ? at - 1 : runAround(words, at)[1];
  const first = runAround(words, last)[0];
  const letters = words[last + 1];
  if (last - first < 1 || letters?.gap !== ' (' || !/^(?:an?|another)$/.test(words[first - 1]?.key ?? '')) return false;
  const own = words.slice(first, last + 1);
  if (!isSpelt(own, letters.text)) return false;
  // What stands behind the bracket may be whose it is.
  const behind = words[last + 2];
  const isWhole =
    behind === undefined ||
    !/^\) /.test(behind.gap) ||
    /^(?:ADP|VERB|AUX|CCONJ|SCONJ|ADV|PART|DET|PRON)$/.test(behind.pos);
  return isWhole && own.every(({ key }) => isDictionaryWord(key) && !ORGANISATIONS.has(key));
}

// "ICTB" of "Intercontinental Tracking Balloon": the first letters in their order, and more of a long word.
function isSpelt(own: readonly Word[], letters: string): boolean {
  let at = 0;
  for (const letter of letters) if (letter === own[at]?.text[0]) at += 1;
  return at === own.length && letters[0] === own[0]!.text[0] && letters.length <= own.length + 1;
}
