import { expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { signerOfIssuer } from './signer-of-issuer.ts';

it('gives who signs a body’s own paper alone to that body, where nothing else tells for whom', () => {
  const { lexed, names } = markedText('[Dockers Guild|organisation] met. [Ana Lind|person]');
  const issuer = { entities: ['dockers-guild'], start: 0, end: 5, sure: true, signer: 'ana-lind' };
  const signed = (more: object) => signerOfIssuer(sceneOf(lexed, names), { ...issuer, ...more }, []);
  expect(signed({}).map(({ entity, party }) => [entity, party])).toEqual([['ana-lind', 'dockers-guild']]);
  expect(signed({ column: true })).toEqual([]);
  expect(signed({ entities: ['ana-lind'] })).toEqual([]);
});

it('takes the one person whom the lines below it name for who signs, whatever his office', () => {
  const signed = (lines: string) => {
    const { lexed, names } = markedText(`[Dockers Guild|organisation]\n\nWe met. We agreed.\n\n${lines}`);
    const issuer = { entities: ['dockers-guild'], start: 0, end: 5, sure: true };
    return signerOfIssuer(sceneOf(lexed, names), issuer, []).map(({ entity }) => entity);
  };
  expect(signed('(Signed) Presiding arbiter, [Ana Lind|person]')).toEqual(['ana-lind']);
  expect(signed('[Ana Lind|person], chair\n[Tor Lien|person], clerk')).toEqual([]);
});
