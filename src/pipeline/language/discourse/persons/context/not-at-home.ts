import bodies from '../../../../data/bodies.json' with { type: 'json' };
import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { Core } from '../../../phrases/phrase-core.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { homeNow } from '../../homes/home-now.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';

/** What is done to the other side in one's own paper. */
const GREETED: ReadonlySet<string> = new Set(tellingVerbs.addressing);

/** How one's own paper takes what the other side says. */
const HEARD: ReadonlySet<string> = new Set(tellingVerbs.hearing);
const SAID: ReadonlySet<string> = new Set(heads.heard);

/** "The federal water minister" of a text about one of the states that nobody knows: not that state's. */
export function isFederal(memory: Memory, { start, head }: Core): boolean {
  const { scene } = memory;
  const home = homeNow(memory);
  const known = home !== null && scene.entities.get(home)?.code !== null;
  return !known && scene.tokens.slice(start, head).some(({ lower }) => lower === 'federal');
}

/** "We thank Minister X", "spoke with Minister X", in a state's own paper: the other side's, by now. */
export function isGreeted({ scene: { tokens }, ownLand }: Memory, { from }: Core): boolean {
  if (ownLand === null) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const near = (length: number) => tokens.slice(Math.max(0, from - length), from).map(({ lower }) => lower);
  if (GREETED.has(before) || (/^(?:with|to|by)$/.test(before) && near(5).some((word) => GREETED.has(word))))
    return true;
  // "Welcomes the assurance given by Prime Minister X"
  return (
    /^(?:by|of|from)$/.test(before) &&
    near(8).some((word, i, all) => HEARD.has(word) && all.slice(i).some((one) => SAID.has(one)))
  );
}

/**
 * "The Prime Minister spoke by telephone with | President X", "held a call with | Minister X": of whom one of a land's own
 * officers calls up nothing shows that he is of that land too.
 */
export function isCalledUp(memory: Memory, { from }: Core, { spheres, word }: RoleWord, land: string): boolean {
  const { tokens } = memory.scene;
  // "Call with the Premier of Peru": whose he is was told before.
  if (memory.lastDescribed.get(word)?.description?.party === land) return false;
  const { sentence } = tokens[from - 1] ?? { sentence: -1 };
  if (!spheres.has('state') || sentence !== tokens[from]!.sentence || !/^(?:with|to)$/.test(tokens[from - 1]!.lower))
    return false;
  const before = tokens.slice(Math.max(0, from - CALLED_WITHIN), from);
  if (!before.some((one) => one.sentence === sentence && CALLS.test(one.lower))) return false;
  const callers = recent(memory, sentence, 0).filter((one) => one.human && one.subject && one.token < from);
  return callers.some(({ entity }) => entity === null || (partyOf(memory, entity) ?? land) === land);
}

const CALLS = /^(?:spoke|speaks|spoken|speaking|talked|call|calls|phone|telephone|video|conversation|conversations)$/;
/** In tokens: "spoke by telephone on Monday evening with". */
const CALLED_WITHIN = 8;

/** "Chief executive of | Quarn and Sons", "president of | the federation of bakers": of a body that is not known here. */
export function isOfUnknown(
  { scene: { tokens, mentionAt } }: Memory,
  { complements: [of, what] }: NounPhrase,
  { spheres }: RoleWord,
): boolean {
  if (!of || !/^(?:of|at|for|with)$/.test(of.link) || mentionAt[of.phrase.head] !== -1) return false;
  const { text, lower, pos } = tokens[of.phrase.head]!;
  if (what?.link === 'of' && OF_MEMBERS.has(lower)) return true;
  return !spheres.has('state') && pos === 'PROPN' && /^\p{Lu}/u.test(text);
}

const OF_MEMBERS: ReadonlySet<string> = new Set(bodies.bodiesOfMembers);
