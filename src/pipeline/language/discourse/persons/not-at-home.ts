import type { Core, NounPhrase } from '../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import { homeNow, type Memory } from '../memory.ts';

/** What is done to the other side in one's own paper. */
const GREETED =
  /^(?:thanks?|thanked|commends?|commended|urges?|urged|invites?|invited|asks?|asked|reminds?|reminded|spoke|spoken|replies|replied|rejects?|claim|claims|repeated|proposed)$/;

/** "The federal water minister" of a text about one of the states that nobody knows: not that state's. */
export function isFederal({ scene, ...memory }: Memory, { start, head }: Core): boolean {
  const home = homeNow({ scene, ...memory });
  const known = home !== null && scene.entities.get(home)?.code !== null;
  return !known && scene.tokens.slice(start, head).some(({ lower }) => lower === 'federal');
}

/** "We thank Minister X", "spoke with Minister X", in a state's own paper: the other side's, by now. */
export function isGreeted({ scene: { tokens }, ownLand }: Memory, { from }: Core): boolean {
  if (ownLand === null) return false;
  const [before, verb] = [
    tokens[from - 1]?.lower ?? '',
    tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower),
  ];
  return GREETED.test(before) || (/^(?:with|to|by)$/.test(before) && verb.some((word) => GREETED.test(word)));
}

/** "Chief executive of | Quarn and Sons": of a body with a name that is not known here. */
export function isOfUnknown(
  { scene: { tokens, mentionAt } }: Memory,
  { complements: [of] }: NounPhrase,
  { spheres }: RoleWord,
): boolean {
  if (!of || spheres.has('state') || !/^(?:of|at|for|with)$/.test(of.link)) return false;
  const { text, pos } = tokens[of.phrase.head]!;
  return mentionAt[of.phrase.head] === -1 && pos === 'PROPN' && /^\p{Lu}/u.test(text);
}
