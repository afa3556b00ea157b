import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isMovedSince } from './moved-since.ts';

const ANNOUNCED = 'The Harbour Panel is to publish its report by 15 December.';

function isMoved(later: string, day = '15 December'): boolean {
  const evidence = evidenceFor({
    documents: { a: [ANNOUNCED], b: [later] },
    entities: {},
    stated: { a: { published: '2027-11-04' }, b: { published: '2027-11-08' } },
    facts: [
      { in: 'a', words: '15 December', kind: 'date', value: '2027-12-15' },
      { in: 'b', words: day, kind: 'date', value: `2027-12-${day.slice(0, 2)}` },
    ],
  });
  const index = evidenceIndex(evidence, {});
  return isMovedSince(index.sentencesOf.get('a')![0]!, index);
}

it.each([
  'The report, which had been due on 15 December, will now be published in January.',
  'The panel postponed the report from 15 December to the spring.',
  'Its report was expected by 15 December but was put back on Monday.',
])('knows a day from which a later report has moved it: %s', (later) => {
  expect(isMoved(later)).toBe(true);
});

it('leaves a day that stands, and one from which something else was moved', () => {
  expect(isMoved('The report is still due on 15 December.')).toBe(false);
  expect(isMoved('The ferry, which had been due on 15 December, will now sail in January.')).toBe(false);
  expect(isMoved('The report, which had been due on 12 December, will now be published later.', '12 December')).toBe(
    false,
  );
});
