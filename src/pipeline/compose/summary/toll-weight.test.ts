import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { tollWeight } from './toll-weight.ts';

const EARLY = 'At least 14 people were killed in the blast at the quarry at Rask.';
const LATE = 'The blast at the quarry at Rask killed 31 people.';

it('lets the last count of the dead stand before the ones it has left behind', () => {
  expect(weights([EARLY, '2031-05-06'], [LATE, '2031-05-09'])).toEqual([-8, 6]);
});

it('takes the highest count of the dead for the last where nobody tells the days', () => {
  expect(weights([EARLY, null], [LATE, null])).toEqual([-8, 6]);
  expect(weights([LATE, null], [EARLY, null])).toEqual([6, -8]);
});

it('leaves counts alone that may have fallen where nobody tells the days', () => {
  const early = 'At least 14 people are missing after the blast at the quarry at Rask.';
  const late = 'After the blast at the quarry at Rask 31 people are missing.';
  expect(weights([early, '2031-05-06'], [late, '2031-05-09'])).toEqual([-8, 6]);
  expect(weights([early, null], [late, null])).toEqual([0, 0]);
});

function weights(...[first, second]: readonly [Report, Report]): number[] {
  const lead = 'An explosion tore through the quarry at Rask on Monday.';
  const fact = (document: string, [words]: Report) => ({
    in: document,
    kind: 'count' as const,
    words: /(?:At least )?\d+ people/.exec(words)![0],
    value: Number(/\d+/.exec(words)![0]),
    unit: 'people',
    rule: 'count',
  });
  const evidence = evidenceFor({
    documents: { a: [lead, first[0]], b: [lead, second[0]] },
    stated: { a: { published: first[1] }, b: { published: second[1] } },
    entities: { rask: { name: 'Rask' } },
    facts: [fact('a', first), fact('b', second)],
  });
  const index = evidenceIndex(evidence, {});
  return [...index.sentences.values()].flatMap((one) =>
    /killed|missing/.test(index.documents.get(one.document)!.text.slice(one.start, one.end))
      ? [tollWeight(one, index)]
      : [],
  );
}

/** What a report counts, and its day. */
type Report = readonly [string, string | null];
