import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { partyOf } from './claims.ts';
import { evidenceIndex } from './index.ts';

describe('partyOf', () => {
  it('lets a director speak for the college and an economist for nobody', () => {
    const evidence = evidenceFor({
      documents: { a: ['Ana Lind and Otto Ruiz came to the Norwater College.'] },
      entities: {
        college: { name: 'Norwater College', standing: 'outside' },
        lind: { name: 'Ana Lind', type: 'person', party: 'college', role: 'director of the college' },
        ruiz: { name: 'Otto Ruiz', type: 'person', party: 'college', role: 'economist at the college' },
      },
      statements: [],
      acts: [],
    });
    const index = evidenceIndex(evidence, {});
    expect([partyOf('lind', index), partyOf('ruiz', index)]).toEqual(['college', null]);
  });
});
