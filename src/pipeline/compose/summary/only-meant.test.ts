import { expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

it('waits for nothing that a paper only seeks to bring about, and for what somebody seeks to do on a day', () => {
  const next = (sentence: string, words: string) => {
    const evidence = evidenceFor({
      documents: { a: ['Peru met Chile.', 'Nothing came of it.', sentence] },
      issues: { canal: { title: 'The canal', terms: ['canal'] } },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [
        { in: 'a', words: 'met Chile', act: 'CONSULT', actors: ['peru'] },
        { in: 'a', words, act: 'AGREE', actors: ['peru'], modality: ['future'], issue: 'canal' },
      ],
    });
    return lines(composePages(evidence, {})[0]!, 'Next');
  };
  expect(next('The agreement seeks to end the row over the canal.', 'seeks to end the row')).toEqual([]);
  expect(next('Peru will end the row over the canal.', 'will end the row')).toHaveLength(1);
});
