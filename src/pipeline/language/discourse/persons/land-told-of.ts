import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import { isState } from '../home.ts';
import { type Memory, partyOf, type Role, recent } from '../memory.ts';

const COUNTRY = /^(?:state|country|nation|republic|kingdom)$/;
const OF_LANDS = /(?:^|[- ])(?:minister|president|premier|chancellor|secretary)$/;

/** "Veldt has gone to court. The state's attorney general": of the one that the sentence before opens with. */
export function landToldOf(memory: Memory, { owner }: NounPhrase): string | null {
  const { scene, bodies } = memory;
  if (!owner || owner.to - owner.from > 2 || !COUNTRY.test(scene.tokens[owner.to - 1]!.lower)) return null;
  const { sentence } = scene.tokens[owner.from]!;
  if (sentence === 0 || scene.tokens[owner.from]!.lower !== 'the') return null;
  const subjects = recent(memory, sentence - 1, 0).filter(({ subject, human }) => subject && !human);
  const [only, other] = new Set(subjects.map(({ entity }) => entity));
  const opens = subjects.some(({ token }) => token === scene.sentences[sentence - 1]!.from);
  if (!only || other !== undefined || !opens) return null;
  const { type } = scene.entities.get(only)!;
  const land = isState(scene, bodies, only) || (type === 'organisation' && bodies.kinds.get(only)?.size === 0);
  return land ? partyOf(memory, only) : null;
}

/** "The minister met his | Quarnian colleague": there are ministers there too, whatever else the text tells of it. */
export function landBefore({ scene }: Memory, { from }: RoleWord, roles: readonly Role[]): string | null {
  if (!roles.some(({ word }) => OF_LANDS.test(word))) return null;
  const index = scene.mentionAt[from - 1] ?? -1;
  const { key, type } = index === -1 ? { key: '', type: null } : scene.entities.get(scene.mentions[index]!.entity)!;
  return type === 'place' ? key : null;
}
