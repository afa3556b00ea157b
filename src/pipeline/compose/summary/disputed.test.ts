import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { disputeWeight } from './disputed.ts';

function weight(sentence: string): number {
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    entities: { peru: { name: 'Peru', standing: 'party' } },
    acts: [{ in: 'a', words: 'let them walk', act: 'REJECT', actors: ['peru'] }],
  });
  return disputeWeight(evidence.sentences[0]!, evidenceIndex(evidence, {}));
}

it('puts what somebody only calls out behind what is turned down in so many words', () => {
  expect(weight('“Then let them walk,” Peru replied.')).toBeLessThan(weight('Peru said no and let them walk.'));
  expect(weight('Peru said “no” and let them walk.')).toBe(weight('Peru said no and let them walk.'));
});
