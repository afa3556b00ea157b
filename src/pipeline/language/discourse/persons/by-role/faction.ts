import { isBodyNoun } from '../../../phrases/body-nouns.ts';
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

/** "Reform leader X", "Reform health spokesman X", "Reform's shadow health secretary, X": of the one party whose name begins so. */
export function partyBeside(memory: Memory, phrase: NounPhrase, { from, word }: RoleWord): string | null {
  const { tokens } = memory.scene;
  const { owner, start } = phrase;
  if (owner === null && /leader$/.test(word)) return partyByWord(memory, from - 1, phrase.from);
  const isShadow = tokens.slice(start, from).some(({ lower }) => lower === 'shadow');
  if (!isShadow && !VOICES.test(word)) return null;
  // "Labour ministry spokesman X"
  const isOfBody = tokens.slice(start, from).some(({ lower }) => isBodyNoun(lower) && !/^(?:party|group)$/.test(lower));
  if (isOfBody) return null;
  const first = tokens[start]!.pos === 'DET' ? start + 1 : start;
  return owner === null ? partyByWord(memory, first, phrase.from) : partyByWord(memory, owner.to - 1, owner.to - 1);
}

/** Whom a party has whatever it is called, where "minister" may be of its government. */
const VOICES = /^(?:(?:deputy )?leader|spokes(?:man|woman|person)|chief whip|whip)$/;

/** The one party whose name begins with the word: "Reform | MP X" of a text on the Reform Party, "Green | MP X" of one on the Greens. */
function partyByWord({ scene, bodies }: Pick<Memory, 'scene' | 'bodies'>, at: number, first: number): string | null {
  const word = scene.tokens[at];
  if (!word || at < first || !/^\p{Lu}\p{Ll}/u.test(word.text)) return null;
  const [only, other] = [...scene.entities.values()].filter(
    ({ key, type, name }) =>
      type === 'organisation' &&
      bodies.kinds.get(key)?.has('party') &&
      (name.startsWith(`${word.text} `) || name === word.text || name === `${word.text}s`),
  );
  return other === undefined ? (only?.key ?? null) : null;
}

// "Cllr X" of the minutes of a town's council: the one at their head.
function councilOf({ scene, bodies }: Pick<Memory, 'scene' | 'bodies'>, word: string): string | null {
  const [first] = scene.mentions;
  const opens = first !== undefined && scene.ranges[0]!.from <= 1 && scene.sentences[0]!.kind === 'heading';
  return /^council/.test(word) && opens && bodies.kinds.get(first.entity)?.has('council') ? first.entity : null;
}
