import type { LocalEntity, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isDoing } from './acting.ts';
import type { Doers } from './doers.ts';
import { groupOf } from './group.ts';
import { isHolding } from './holding.ts';
import { COUNTS } from './lists.ts';
import { areBodies, areChiefs, areGeneral, areTogether, isPeople } from './people.ts';
import { policeBefore } from './police-before.ts';
import { isVoiced } from './voiced.ts';
import { withCount } from './with-count.ts';
import { areOfficial, LANDS, tellsWhen, wordsOfMany } from './words-of-many.ts';

/**
 * People who do something under no name: "hundreds of farmers blocked", "rail workers will strike", "rich nations promised",
 * "aid agencies warned", "the truck drivers refused"; null for "the companies", "their workers" and "Acme workers".
 */
export function ofItself(
  tokens: readonly Token[],
  at: number,
  doers: Doers,
  named: ReadonlySet<number>,
): LocalEntity | null {
  const { lower, lexeme } = tokens[at]!;
  if (isVoiced(tokens, at, named)) return groupOf(tokens, { from: at, to: at + 1 });
  const may = mayDo(lexeme) || areChiefs(tokens, at);
  if (!may || !(isDoing(tokens, at, doers) || isHolding(tokens, at) || isPartDoing(tokens, at, doers))) return null;
  // "Two member states, Peru and Chile,": they have names.
  if (tokens[at + 1]?.text === ',' && named.has(at + 2)) return null;
  const words = wordsOfMany(tokens, at, doers, named);
  if (!words || !isFree(tokens, words.from, at, doers)) return null;
  const officers = lower === 'officers' && words.to === words.from + 1 ? policeBefore(tokens, at) : null;
  return officers ?? withCount(tokens, words);
}

const mayDo = truthOfWord(
  (lower) => LANDS.has(lower) || isPeople(lower) || areBodies(lower) || areOfficial(lower) || lower === 'people',
);

// "A group | of weavers at the mill refused": the weavers.
function isPartDoing(tokens: readonly Token[], at: number, doers: Doers): boolean {
  let of = at - 1;
  while (of > at - 3 && /^(?:ADJ|NOUN)$/.test(tokens[of]?.pos ?? '')) of -= 1;
  return isOfMany(tokens, of) && doers.has(of - 1) && isDoing(tokens, of - 1, doers);
}

// "A group | of", "hundreds | of"; not "the spokesman of some group | of".
function isOfMany(tokens: readonly Token[], of: number): boolean {
  const part = tokens[of - 1];
  if (tokens[of]?.lower !== 'of' || !part || part.sentence !== tokens[of]!.sentence || !COUNTS.has(part.lower))
    return false;
  const before = tokens[tokens[of - 2]?.pos === 'DET' ? of - 3 : of - 2];
  return before?.sentence !== part.sentence || before.lower !== 'for';
}

// Nobody's, told of for the first time, and what no preposition governs.
function isFree(tokens: readonly Token[], from: number, at: number, doers: Doers): boolean {
  const { lower, sentence } = tokens[at]!;
  const before = tokens[from - 1];
  if (before?.sentence !== sentence || tellsWhen(tokens, from - 1)) return true;
  // "The Lima-backed rebels".
  const joined = tokens[from - 2]?.text === '-';
  if (!joined && !/^(?:DET|ADP|PUNCT|CCONJ|SCONJ|NUM|ADV|VERB)$/.test(before.pos)) return false;
  // "The paramilitaries": somebody told of before, by whatever name.
  const told = /^(?:the|these|those|both|such)$/.test(before.lower);
  if (told && !(before.lower === 'the' && (areKnownBy(lower) || areChiefs(tokens, at)))) return false;
  // "No growers came": there were none.
  if (/^(?:no|any)$/.test(before.lower)) return false;
  // "A crew", "one crew".
  if (areTogether(lower) && /^(?:an?|one|each|every|another|whose|its|their|his|her)$/.test(before.lower)) return false;
  return isHolding(tokens, at) || isToldOn(tokens, at, doers) || !isGoverned(tokens, from, at, doers);
}

// "The truck drivers" are those; "the rebels" and "the companies" mostly somebody with a name.
function areKnownBy(lower: string): boolean {
  if (/^(?:police|opposition|mediators)$/.test(lower)) return true;
  return isPeople(lower) && !areTogether(lower) && !areGeneral(lower) && !areBodies(lower) && !isBodyNoun(lower);
}

// "Gave in to farmers who have blocked the road": what they do is told of them there.
function isToldOn(tokens: readonly Token[], at: number, doers: Doers): boolean {
  return tokens[at + 1]?.lower === 'who' && (doers.get(at) ?? []).some(({ link }) => link === 'relative');
}

// "Over missing prisoners" is as little an actor as "over prisoners".
function isGoverned(tokens: readonly Token[], from: number, at: number, doers: Doers): boolean {
  const before = tokens[from - 1]!;
  const governor = before.pos === 'VERB' && /(?:ing|ed)$/.test(before.lower) ? tokens[from - 2] : before;
  if (governor?.sentence !== before.sentence || governor.pos !== 'ADP') return false;
  if (doers.has(at) && (TIMES.has(governor.lower) || governor.lower === 'by')) return false;
  return !(governor.lower === 'of' && isOfMany(tokens, from - 1));
}

/** What opens a clause, where the tagger takes it for a preposition: "after nurses struck". */
const TIMES = new Set(['after', 'before', 'as', 'since', 'until']);
