import roles from '../../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isLawyer, type RoleWord } from '../../../phrases/role-words.ts';
import { issuingAlone, type Memory } from '../../memory.ts';

/** Who speaks for a body that has him, and else for nobody. */
const OWN_TRADES = new Set(roles.ownTrades);

/** "Its solicitor", "the firm's owner", "Norwind's solicitor": whose trade makes nobody's voice of him, but whose he is here. */
export function isOwnTrade(
  memory: Memory,
  { owner, complements: [first] }: NounPhrase,
  { word, from }: RoleWord,
): boolean {
  const { scene } = memory;
  if (isLawyer(word) && owner === null && first?.link === 'for') return scene.mentionAt[first.phrase.head] !== -1;
  // "Union solicitor X"
  if (
    isLawyer(word) &&
    owner === null &&
    /^(?:union|company|club|council|association|party)$/.test(scene.tokens[from - 1]?.lower ?? '')
  )
    return true;
  // "Agency engineer X"
  const body = memory.scene.tokens[from - 1];
  if (/^(?:engineer|economist)$/.test(word) && owner === null && from > 0 && isBodyNoun(body!.lower)) return true;
  if (owner === null) return false;
  // "Our parish priest, X," of a body's own letter
  if (scene.tokens[owner.from]!.lower === 'our' && owner.to === owner.from + 1)
    return issuingAlone(memory) !== null && !scene.quoted[owner.from];
  if (!OWN_TRADES.has(word)) return false;
  const { lower } = scene.tokens[owner.from]!;
  const named = scene.mentionAt[owner.to - 1]!;
  if (named !== -1) return isLawyer(word) && scene.entities.get(scene.mentions[named]!.entity)?.type === 'organisation';
  return /^(?:its|their|the)$/.test(lower);
}

/** "Otto Ruiz's lawyer", "his lawyer" speaks for him, and not for the bank of which he is chairman. */
export function isOfPerson({ scene }: Memory, { owner }: NounPhrase, { word }: RoleWord): boolean {
  if (owner === null || !isLawyer(word)) return false;
  if (/^(?:his|her)$/.test(scene.tokens[owner.from]!.lower) && owner.to === owner.from + 1) return true;
  const index = scene.mentionAt[owner.to - 1]!;
  return index !== -1 && scene.entities.get(scene.mentions[index]!.entity)?.type === 'person';
}
