import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import type { Memory } from '../../memory.ts';

/** The party for which a member sits: "Green List MP X", "the Green List's senator X", "X, a senator for the Green List". */
export function factionOf({ scene, bodies }: Memory, phrase: NounPhrase, { from, word }: RoleWord): string | null {
  const beside = phrase.owner && phrase.owner.to === from - 1 ? phrase.owner.to - 1 : from - 1;
  const [behind] = phrase.complements;
  const sits = behind && /^(?:for|of|from|with)$/.test(behind.link) ? scene.mentionAt[behind.phrase.head]! : -1;
  const own = beside >= phrase.from ? scene.mentionAt[beside]! : -1;
  const index = own === -1 ? sits : own;
  if (index === -1) return partyByWord({ scene, bodies }, from - 1, phrase.from) ?? councilOf({ scene, bodies }, word);
  const body = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
  if (body?.type !== 'organisation' || isState(scene, bodies, body.key)) return null;
  const kinds = bodies.kinds.get(body.key);
  return kinds?.has('outlet') || kinds?.has('assembly') || kinds?.has('organ') ? null : body.key;
}

/** The one party whose name begins with the word: "Reform | MP X" of a text on the Reform Party. */
export function partyByWord(
  { scene, bodies }: Pick<Memory, 'scene' | 'bodies'>,
  at: number,
  first: number,
): string | null {
  const word = scene.tokens[at];
  if (!word || at < first || !/^\p{Lu}\p{Ll}/u.test(word.text)) return null;
  const [only, other] = [...scene.entities.values()].filter(
    ({ key, type, name }) =>
      type === 'organisation' && bodies.kinds.get(key)?.has('party') && name.startsWith(`${word.text} `),
  );
  return other === undefined ? (only?.key ?? null) : null;
}

// "Cllr X" of the minutes of a town's council: the one at their head.
function councilOf({ scene, bodies }: Pick<Memory, 'scene' | 'bodies'>, word: string): string | null {
  const [first] = scene.mentions;
  const opens = first !== undefined && scene.ranges[0]!.from <= 1 && scene.sentences[0]!.kind === 'heading';
  return /^council/.test(word) && opens && bodies.kinds.get(first.entity)?.has('council') ? first.entity : null;
}
