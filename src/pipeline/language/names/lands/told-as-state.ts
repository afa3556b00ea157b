import data from '../../../data/lands.json' with { type: 'json' };
import { NONE } from '../lists.ts';
import { touches, type Word } from '../words.ts';

const OF_STATES = new Set(data.ofStates);
const BESIDE_STATES = new Set(data.besideStates);
/** So many words behind a name its "its" may stand. */
const REACH = 24;

/**
 * True where the words around a name tell of a state without naming its people: "the Minister of Trade of Norvaria", "the
 * ambassador of Norvaria", "Norvaria is the other power. Its prime minister …", "Norvaria, Quarn's neighbour", "Norvaria
 * and the rebels".
 */
export function isToldAsState(words: readonly Word[], at: number, next: readonly Word[] | undefined): boolean {
  return isOfState(words, at) || hasItsOwn(words, at, next) || isNeighbour(words, at) || facesRebels(words, at);
}

// "the ambassador of | Norvaria", "the Ministry of Foreign Affairs of | Norvaria"
function isOfState(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== 'of' || words[at]!.gap !== ' ') return false;
  if (tellsState(words, at - 2) || tellsState(words, at - 3) || isMinister(words, at - 2)) return true;
  let portfolio = at - 2;
  while (
    portfolio > at - 8 &&
    words[portfolio] &&
    (words[portfolio]!.capital || /^(?:and|the)$/.test(words[portfolio]!.key))
  )
    portfolio -= 1;
  const [office, of] = [words[portfolio - 1], words[portfolio]];
  return portfolio < at - 2 && /^(?:of|for)$/.test(of?.key ?? '') && /^(?:minister|ministry)$/.test(office?.key ?? '');
}

// "the economy | minister", not "the minister of Quarn", nor "the shadow minister"
function isMinister(words: readonly Word[], at: number): boolean {
  const field = words[at - 1];
  if (words[at]?.key !== 'minister' || field === undefined || field.gap !== ' ' || words[at]!.gap !== ' ') return false;
  return /^(?:NOUN|PROPN|ADJ)$/.test(field.pos) && !/^(?:shadow|former|then|new|deputy)$/.test(field.key);
}

// "prime minister", "airspace", from here on
function tellsState(words: readonly Word[], at: number): boolean {
  const [word, second] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    (OF_STATES.has(word.key) || (second !== undefined && OF_STATES.has(`${word.key} ${second.key}`)))
  );
}

// "Norvaria has told its ambassador", "Norvaria refused. Its prime minister left.": where nobody else stands between.
function hasItsOwn(words: readonly Word[], at: number, next: readonly Word[] | undefined): boolean {
  if (at > 1 || words[at]!.possessive) return false;
  const behind = words.slice(at + 1, at + REACH);
  const isLargeWord = (word: Word, i: number) =>
    word.capital && !NONE.has(word.key) && !isAdjective(word, behind[i + 1]);
  // Of "its wheat" and "its minister" the second tells.
  const its = behind.findIndex(({ key }, i) => key === 'its' && hasMinister(behind, i + 1));
  if (its >= 0) return !behind.slice(0, its).some(isLargeWord);
  return next?.[0]?.key === 'its' && !behind.some(isLargeWord) && hasMinister(next, 1);
}

// "the biggest buyer of | Quarnish ore": no other that "its" could mean.
function isAdjective({ key }: Word, next: Word | undefined): boolean {
  return /(?:an|ese|ish|ic)$/.test(key) && next?.gap === ' ' && !next.capital && next.pos === 'NOUN';
}

// "prime minister", "economy minister, | Ana Ruiz": where a name stands behind, of whatever it is.
function hasMinister(words: readonly Word[], at: number): boolean {
  if (tellsState(words, at)) return true;
  const [field, minister, name] = words.slice(at, at + 3);
  if (!field || field.capital || field.key === 'shadow' || minister?.key !== 'minister') return false;
  return name?.capital === true && /^,? $/.test(name.gap);
}

// "Norvaria, Quarn's northern neighbour and rival,", "neighbouring Norvaria, which shelters refugees", "Norvaria accused
// neighbouring Quarn of arming them"
function isNeighbour(words: readonly Word[], at: number): boolean {
  const accused = words[at + 1]?.pos === 'VERB' && words[at + 3]?.capital ? words[at + 2]?.key : undefined;
  if ([words[at - 1]?.key, accused].some((key) => key && /^neighbou?ring$/.test(key)))
    return words.some(({ key }) => BESIDE_STATES.has(key));
  const [owner, second, third] = words.slice(at + 1, at + 4);
  if (owner?.gap !== ', ' || !owner.capital || !owner.possessive) return false;
  return [second, third].some((word) => /^neighbou?r$/.test(word?.key ?? ''));
}

// "Norvaria and the rebel Northern Front agreed", "Norvaria, rebels near truce": who deals with rebels is who rules. Not
// "Norwind and rebel shareholders".
function facesRebels(words: readonly Word[], at: number): boolean {
  if (at > 1 && !words[at]!.first && words[at - 1]?.key !== 'between') return false;
  const link = words[at + 1];
  const joined = link?.key === 'and' && link.gap === ' ';
  const from = joined ? at + 2 : at + 1;
  if (!joined && link?.gap !== ', ') return false;
  const rebel = words[from]?.key === 'the' ? from + 1 : from;
  const [one, next] = [words[rebel], words[rebel + 1]];
  if (one?.capital) return false;
  return one?.key === 'rebels' || (one?.key === 'rebel' && next?.capital === true && touches(next));
}
