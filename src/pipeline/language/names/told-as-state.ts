import data from '../../data/lands.json' with { type: 'json' };
import type { Word } from './words.ts';

const OF_STATES = new Set(data.ofStates);
/** So many words behind a name its "its" may stand. */
const REACH = 24;

/**
 * True where the words around a name tell of a state without naming its people: "the Minister of Trade of Norvaria", "the
 * ambassador of Norvaria", "Norvaria is the other power. Its prime minister …", "Norvaria, Quarn's neighbour".
 */
export function isToldAsState(words: readonly Word[], at: number, next: readonly Word[] | undefined): boolean {
  return isOfState(words, at) || hasItsOwn(words, at, next) || isNeighbour(words, at);
}

// "the ambassador of | Norvaria", "the Ministry of Foreign Affairs of | Norvaria"
function isOfState(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== 'of' || words[at]!.gap !== ' ') return false;
  if (tellsState(words, at - 2) || tellsState(words, at - 3)) return true;
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
  const its = behind.findIndex(({ key }) => key === 'its');
  if (its >= 0) return !behind.slice(0, its).some(({ capital }) => capital) && tellsState(behind, its + 1);
  return next?.[0]?.key === 'its' && !behind.some(({ capital }) => capital) && tellsState(next, 1);
}

// "Norvaria, Quarn's northern neighbour and rival,"
function isNeighbour(words: readonly Word[], at: number): boolean {
  const [owner, second, third] = words.slice(at + 1, at + 4);
  if (owner?.gap !== ', ' || !owner.capital || !owner.possessive) return false;
  return [second, third].some((word) => /^neighbou?r$/.test(word?.key ?? ''));
}
