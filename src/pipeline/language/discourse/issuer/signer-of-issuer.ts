import type { Affiliation, Issuer } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import { closingSigner } from './lines/signer.ts';

/** Who signs a body's own paper alone, where nothing else tells for whom: what a column or a page of letters has is its writer's. */
export function signerOfIssuer(scene: Scene, issuer: Issuer | null, told: readonly Affiliation[]): Affiliation[] {
  const { column, entities: [owner, other] = [], start = 0, end = 0 } = issuer ?? {};
  if (owner === undefined || other !== undefined || column) return [];
  if (scene.entities.get(owner)?.type !== 'organisation') return [];
  const signer = issuer?.signer ?? closingSigner(scene)?.entities[0];
  if (signer === undefined || told.some(({ entity, party }) => entity === signer && party !== null)) return [];
  return [
    {
      entity: signer,
      role: null,
      party: owner,
      word: null,
      words: [],
      former: false,
      rule: 'role-of-issuer',
      start,
      end,
    },
  ];
}
