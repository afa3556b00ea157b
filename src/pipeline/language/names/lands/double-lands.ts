import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { slugOf } from '../../../spelling/slug.ts';
import type { Gazetteer, Land } from '../gazetteer.ts';
import { DIRECTIONS, FORMS_OF_STATES, FUNCTION, GIVEN, ORGANS_OF_STATES, TITLES } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** Who heads a part of a state too. */
const HEADS = /^(?:premier|governor)$/;
/** In words, of the name on either side of the hyphen. */
const LONGEST = 2;

/**
 * The lands of a document whose name is of two with a hyphen between, by what they have: "Norlund-West Pomara's economy
 * minister", "the government of Castra-La Mirena". A surname of two is none.
 */
export function doubleLandsIn(sentences: readonly (readonly Word[])[], gazetteer: Gazetteer): Land[] {
  const found = new Map<string, Land>();
  const spoiled = new Set<string>();
  for (const words of sentences)
    for (let at = 1; at < words.length; at += 1) {
      // Most words stand behind a blank.
      if (words[at]!.gap !== '-' || !words[at]!.capital || !words[at - 1]!.capital) continue;
      const name = nameAt(words, at);
      if (name.some((word) => gazetteer.find(words, word.index)?.type === 'country')) continue;
      const text = name.map(({ gap, text }, i) => (i === 0 ? text : gap + text)).join('');
      const id = slugOf(text);
      if (isPersons(words, name)) spoiled.add(id);
      else if (rules(words, name)) found.set(id, { id, name: text, type: 'country', peoples: [] });
    }
  return [...found.values()].filter(({ id }) => !spoiled.has(id));
}

// "North Karl | -West Pomara"
function nameAt(words: readonly Word[], at: number): readonly Word[] {
  let from = at - 1;
  if (words[from]!.gap === ' ' && isQuarter(words[from - 1])) from -= 1;
  const opens = isQuarter(words[at]) || /^(?:La|El|Los|Las)$/.test(words[at]!.text);
  const to = opens && words[at + 1]?.capital && touches(words[at + 1]!) ? at + LONGEST : at + 1;
  return words.slice(from, to);
}

function isQuarter(word: Word | undefined): boolean {
  return word?.capital === true && DIRECTIONS.has(word.key);
}

// "Ana Roth-Velm", "Mr Roth-Velm", "Jean-Paul"
function isPersons(words: readonly Word[], name: readonly Word[]): boolean {
  const before = words[name[0]!.index - 1];
  const common = name.every(({ key }) => isDictionaryWord(key));
  if (common || name.some(({ key }) => GIVEN.has(key) || TITLES.has(key))) return true;
  return before?.capital === true && name[0]!.gap === ' ' && !before.possessive && !FUNCTION.has(before.key);
}

// "…'s economy minister", "…'s government", "the government of …"
function rules(words: readonly Word[], name: readonly Word[]): boolean {
  const [last, from] = [name.at(-1)!, name[0]!.index];
  if (words[from - 1]?.key === 'of' && FORMS_OF_STATES.has(words[from - 2]?.key ?? '')) return true;
  const [next, second] = words.slice(last.index + 1, last.index + 3);
  if (!last.possessive || !next || next.capital) return false;
  return ORGANS_OF_STATES.has(next.key) || HEADS.test(next.key) || /^minist(?:er|ry)$/.test(second?.key ?? '');
}
