import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { type RoleWord, roleWordIn } from '../../../phrases/role-words.ts';
import { isArmed } from '../../bodies/armed-name.ts';
import { isState } from '../../homes/home.ts';
import { issuingAlone, type Memory, partyOf } from '../../memory.ts';

/** "The Minister, X," of a ministry's own release is a minister of its state. */
export function ofIssuer(
  memory: Memory,
  { owner, from, head, complements }: NounPhrase,
  { spheres, word }: RoleWord,
): string | null {
  const issuer = issuingAlone(memory);
  if (issuer === null || owner !== null || !(spheres.has('state') || word === 'representative')) return null;
  const permanent = word === 'representative' && memory.scene.tokens[head - 1]?.lower === 'permanent';
  if (memory.scene.tokens[from]!.lower !== 'the') return null;
  if (!permanent && !/(?:minister|secretary|president|premier)$/.test(word)) return null;
  const party = partyOf(memory, issuer);
  if (party !== null && isState(memory.scene, memory.bodies, party)) return party;
  // Of a ministry whose land the paper does not name it is the ministry; no liberation army has ministers.
  const alone = complements.length === 0 && head - from < 3 && !/(?:president|premier|prime minister)$/.test(word);
  const kinds = memory.bodies.kinds.get(issuer);
  return alone && kinds?.has('organ') && !isArmed(memory.scene.entities.get(issuer)!.name) ? issuer : null;
}

/** "The Special Envoy of the Secretary General, X," of a body's own release is the body's. */
export function ofItsHead(memory: Memory, { owner, complements: [first] }: NounPhrase): string | null {
  const { scene, bodies } = memory;
  const issuer = owner === null && first?.link === 'of' ? issuingAlone(memory) : null;
  if (issuer === null || !first || first.phrase.owner || scene.entities.get(issuer)?.type !== 'organisation')
    return null;
  const { from, start, head } = first.phrase;
  const office = roleWordIn(scene, start, head + 1);
  if (office?.to !== head + 1 || office.from > from + 1 || scene.tokens[from]!.lower !== 'the') return null;
  const party = partyOf(memory, issuer);
  return office.spheres.has('body') && party !== null && !isState(scene, bodies, party) ? party : null;
}
