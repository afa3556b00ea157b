import forces from '../../../../data/forces.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { singular } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../../memory.ts';

const ARMED: ReadonlySet<string> = new Set(forces.armed);

/**
 * "Peru's navy seized two boats. Admiral X said so", "The front's fighters refused. Colonel X vowed": whose officer somebody is who opens
 * the sentence, where the one before tells what the armed men of one alone did.
 */
export function armyBefore(memory: Memory, { from, owner }: NounPhrase, { spheres, word }: RoleWord): string | null {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const { sentence } = tokens[from]!;
  if (!(spheres.has('rank') || word === 'commander') || owner !== null || sentence === 0) return null;
  // Of what somebody says, "the army" may be the other side's.
  if (from !== sentences[sentence]!.from || sentences[sentence]!.kind === 'turn' || scene.quoted[from]) return null;
  const near = recent(memory, sentence - 1, 0).filter((one) => one.subject && isArmed(memory, one));
  const [only, other] = new Set(near.map(({ entity }) => partyOf(memory, entity!)));
  return other === undefined ? (only ?? null) : null;
}

function isArmed({ scene, bodies }: Memory, { entity, token, end }: Sighting): boolean {
  if (entity === null || scene.entities.get(entity)?.type === 'person') return false;
  const own = isState(scene, bodies, entity) || bodies.kinds.get(entity)?.has('rebels');
  return own === true && scene.tokens.slice(token, end).some(({ lower }) => ARMED.has(singular(lower)));
}
