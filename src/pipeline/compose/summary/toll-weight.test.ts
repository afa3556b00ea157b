import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { tollWeight } from './toll-weight.ts';

const EARLY = 'At least 14 people were killed in the blast at the quarry at Rask.';
const LATE = 'The blast at the quarry at Rask killed 31 people.';

it('lets the last count of the dead stand before the ones it has left behind', () => {
  expect(weights('2031-05-06', '2031-05-09')).toEqual([-8, 6]);
});

it('leaves counts alone whose days nobody tells', () => {
  expect(weights(null, null)).toEqual([0, 0]);
});

function weights(...days: readonly (string | null)[]): number[] {
  const lead = 'An explosion tore through the quarry at Rask on Monday.';
  const evidence = evidenceFor({
    documents: { a: [lead, EARLY], b: [lead, LATE] },
    stated: { a: { published: days[0]! }, b: { published: days[1]! } },
    entities: { rask: { name: 'Rask' } },
    facts: [
      { in: 'a', kind: 'count', words: 'At least 14 people', value: 14, unit: 'people', rule: 'count' },
      { in: 'b', kind: 'count', words: '31 people', value: 31, unit: 'people', rule: 'count' },
    ],
  });
  const index = evidenceIndex(evidence, {});
  return [...index.sentences.values()].flatMap((one) =>
    /killed/.test(index.documents.get(one.document)!.text.slice(one.start, one.end)) ? [tollWeight(one, index)] : [],
  );
}
