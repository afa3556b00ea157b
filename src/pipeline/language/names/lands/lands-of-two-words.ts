import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Word } from '../words.ts';

const OPENERS = new Set(nameWords.landOpeners);
/** Before these two words a name is of two parts, whatever else bears the second alone: "Santa Bruna" and "the Brunan army". */
const QUARTERS = /^(?:new|north|south|east|west|upper|lower)$/;

/**
 * The words of a document with those of a land's name in one: "Santa Bruna", "New Carvona", "Costa Brima". What a list has
 * stays as it is, and so does the quarter of a land that stands alone too: "South Norvaria".
 */
export function withLandsOfTwoWords(
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
): readonly (readonly Word[])[] {
  if (!sentences.some((words) => words.some((_, at) => isPair(words, at, gazetteer)))) return sentences;
  const alone = new Set(
    sentences.flatMap((words) =>
      words.flatMap(({ key, capital }, at) => (capital && !isPair(words, at - 1, gazetteer) ? [key] : [])),
    ),
  );
  return sentences.map((words) => joined(words, (at) => isPair(words, at, gazetteer) && !isQuarter(words, at, alone)));
}

function joined(words: readonly Word[], isOne: (at: number) => boolean): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (isOne(at)) found.push(both(words[at]!, words[++at]!));
    else found.push(words[at]!);
  }
  return found;
}

function both(first: Word, last: Word): Word {
  return {
    ...first,
    end: last.end,
    text: `${first.text} ${last.text}`,
    key: `${first.key} ${last.key}`,
    pos: last.pos,
    possessive: last.possessive,
  };
}

function isPair(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const [first, last] = [words[at], words[at + 1]];
  if (!first?.capital || !last?.capital || first.possessive || last.gap !== ' ' || !OPENERS.has(first.key))
    return false;
  if (last.text.length < 4 || last.text === last.text.toUpperCase() || isDictionaryWord(last.key)) return false;
  // "The West" is listed, and "West Carvona" is none of it.
  return (gazetteer.find(words, at)?.length ?? 1) === 1 && gazetteer.find(words, at + 1) === null;
}

function isQuarter(words: readonly Word[], at: number, alone: ReadonlySet<string>): boolean {
  return QUARTERS.test(words[at]!.key) && alone.has(words[at + 1]!.key);
}
