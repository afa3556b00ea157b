import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { GIVEN, OF_BODIES, ROLES } from '../lists.ts';
import { saysRole } from '../stated/roles.ts';
import { isNounOfMany } from '../things.ts';
import type { Word } from '../words.ts';

/** Who stands before "of" and the name of a body. */
const HEADS: ReadonlySet<string> = new Set(nameWords.headsOfBodies);

/** Parties are called so too, where they have a leader: "the chief of the Democratic Rally". */
const PARTY_EVENTS = /^(?:rally|convention|dialogue)$/;
/** Who is of a town or a land as well as of a body. */
const TOWNS = new Set(nameWords.ofTownsPeople);

/**
 * How much the people beside a name make a body of it: "Ana Ruiz (Alta Verde)", "Ana Ruiz of Alta Verde", "leader of Alta
 * Verde", "analysts at the brokers Alta Verde". A given name begins no such name.
 */
export function votesOfPeople(own: readonly Word[], words: readonly Word[]): number {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (own.length < 2 || GIVEN.has(first.key)) return 0;
  const after = words[last.index + 1];
  const before = words[first.index - 1];
  const further = words[first.index - 2];
  let votes = 0;
  if (!before) return votes;
  const behindName = before.capital && further?.capital === true && before.gap === ' ';
  if (/^\s\($/.test(first.gap) && behindName && (!after || after.gap.startsWith(')'))) votes += 3;
  const of = before.key === 'the' ? further : before;
  if (of?.key === 'of' && HEADS.has(words[of.index - 1]?.key ?? '') && PARTY_EVENTS.test(last.key)) votes += 9;
  if (before.key === 'of' && further && (HEADS.has(further.key) || isOfBody(further) || isName(further))) votes += 3;
  // "The works council of Alta Verde"
  if (
    before.key === 'of' &&
    further?.key === 'council' &&
    /^(?:works|staff)$/.test(words[further.index - 1]?.key ?? '')
  )
    votes += 5;
  if (before.key === 'at' && further && isWordForPeople(further)) votes += 3;
  return isFirm(words, before.index) ? votes + 5 : votes;
}

// "analysts at Alta Verde"; a strike, a gate and a mine are at places too.
function isWordForPeople(word: Word): boolean {
  if (saysRole(word)) return true;
  return (
    word.pos === 'NOUN' &&
    (isNounOfMany(word.key) || ROLES.has(word.key.replace(/s$/, '')) || /(?:ers|ists)$/.test(word.key))
  );
}

// "the general manager of Alta Verde", "the works council of Alta Verde"; a town has a mayor, and residents.
function isOfBody(word: Word): boolean {
  if (word.capital || TOWNS.has(word.key)) return false;
  return OF_BODIES.has(word.key) || (ROLES.has(word.key) && word.pos === 'NOUN');
}

function isName(word: Word): boolean {
  return word.capital && !word.first && !isDictionaryWord(word.key);
}

// "the brokers | Alta Verde", not "the brokers | Ana Ruiz and Ida Holm"
function isFirm(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  let end = at + 1;
  while (words[end]?.capital) end += 1;
  const several = words[end]?.key === 'and' || words[end]?.gap.startsWith(',');
  return key.endsWith('s') && ROLES.has(key.slice(0, -1)) && words[at - 1]?.key === 'the' && !several;
}
