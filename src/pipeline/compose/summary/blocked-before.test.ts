import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isGivenUp } from './ahead.ts';

it('waits no more for what somebody said would be blocked, where a later report has the deal', () => {
  const isOver = (latest: string) => {
    const evidence = evidenceFor({
      documents: { a: ['Peru met Chile.', 'Rain fell.', 'Peru will block the pact.'], b: [latest] },
      stated: { a: { published: '2025-05-13' }, b: { published: '2025-05-25' } },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [{ in: 'a', words: 'will block the pact', act: 'REJECT', actors: ['peru'], modality: ['future'] }],
    });
    return isGivenUp(evidence.sentences[2]!, evidenceIndex(evidence, {}));
  };
  expect(isOver('Peru has called off the strike.')).toBe(true);
  expect(isOver('Peru has argued over the strike.')).toBe(false);
});
