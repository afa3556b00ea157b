import { foundAt } from '../found-at.ts';
import { touches, type Word } from '../words.ts';

/** In words, of a name that letters behind it stand for. */
const LONGEST = 9;
const LINKS = /^(?:in|for|to|of|on|and|the|at)$/;

/**
 * The names of missions and offices with a preposition inside that the letters behind them spell: "United Nations Support
 * Mission in Quarn (UNSMIQ)", "(UNSMQUA)": without the letters, a body and a land.
 */
export function speltOutIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  return foundAt(sentences, nameBefore);
}

function nameBefore(words: readonly Word[], at: number): readonly Word[] | null {
  const { text, gap } = words[at]!;
  // Most words stand behind a blank.
  if (gap.length < 2) return null;
  if (!/^ \(["“]?$/.test(gap) || !/^\p{Lu}{4,10}$/u.test(text) || !/^["”]?[),;]/.test(words[at + 1]?.gap ?? ')'))
    return null;
  for (let from = at - 3; from >= Math.max(0, at - LONGEST); from -= 1) {
    const name = words.slice(from, at);
    if (!name.every((word, i) => i === 0 || touches(word))) return null;
    if (!name[0]!.capital || !name.at(-1)!.capital) continue;
    if (name.every(({ capital, key }) => capital || LINKS.test(key)) && hasLink(name) && spell(name, 0, text))
      return name;
  }
  return null;
}

// "Mission | in | Quarn": a name of its own has no more than "of".
function hasLink(name: readonly Word[]): boolean {
  return name.some(({ capital, key }) => !capital && /^(?:in|for|to|on)$/.test(key));
}

// Each word gives one letter or more of its beginning, and a small word may give none.
function spell(name: readonly Word[], at: number, letters: string): boolean {
  const word = name[at];
  if (word === undefined) return letters === '';
  if (!word.capital && spell(name, at + 1, letters)) return true;
  const own = word.key.toUpperCase();
  for (
    let length = 1;
    length <= Math.min(own.length, letters.length) && own[length - 1] === letters[length - 1];
    length += 1
  )
    if (spell(name, at + 1, letters.slice(length))) return true;
  return false;
}
