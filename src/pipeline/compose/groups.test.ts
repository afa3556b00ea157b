import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { claimsOf } from './claims.ts';
import { evidenceIndex } from './evidence-index.ts';
import { groupsOf } from './groups.ts';

const evidence = evidenceFor({
  documents: { a: ['Peru wants more fish.'], b: ['Peru wants much more fish.'], c: ['Peru wants so much more fish.'] },
  entities: { peru: { name: 'Peru', standing: 'party' } },
  acts: ['a', 'b', 'c'].map((document) => ({ in: document, words: 'more fish', act: 'REQUEST', actors: ['peru'] })),
  clusters: [{ sentences: ['a.1', 'b.1'] }, { sentences: ['b.1', 'c.1'] }],
});

describe('groupsOf', () => {
  it('counts no report that is like another report alone', () => {
    const index = evidenceIndex(evidence, {});
    expect(groupsOf(claimsOf(index), index).map(({ documents }) => documents)).toEqual([2, 1]);
  });
});
