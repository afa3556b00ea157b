import { expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { evidenceIndex } from './evidence-index.ts';
import { partyOf } from './party-of.ts';

it('lets who sits for a party speak for it, and nobody who only knows or works', () => {
  const of = (role: string, party: string) => {
    const evidence = evidenceFor({
      documents: { a: ['Ana Lind left.'] },
      entities: {
        'plain-list': { name: 'Plain List' },
        peru: { name: 'Peru', type: 'country' },
        'ana-lind': { name: 'Ana Lind', type: 'person', role, party },
      },
    });
    return partyOf('ana-lind', evidenceIndex(evidence, {}));
  };
  expect(of('Plain List MP', 'plain-list')).toBe('plain-list');
  expect(of('MP', 'peru')).toBeNull();
  expect(of('economist', 'plain-list')).toBeNull();
});
