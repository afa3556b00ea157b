import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isToldSince } from './told-since.ts';

it('knows what a report of the last day tells as done', () => {
  const ahead = 'Wells 14 and 22 are to be sealed by 14 August.';
  expect(isTold(ahead, 'Norwind sealed both wells on Friday.')).toBe(true);
  expect(isTold(ahead, 'Norwind will seal both wells.')).toBe(false);
  expect(isTold(ahead, 'Norwind dug both wells.')).toBe(false);
});

it('knows a meeting of whom the last report tells to have talked', () => {
  const ahead = 'Lind is due to meet Berg in Tarn on 14 August.';
  expect(isTold(ahead, 'The price was found in talks between Lind and Berg.')).toBe(true);
  expect(isTold(ahead, 'The price was found in a letter from Lind.')).toBe(false);
  expect(isTold(ahead, 'Talks on wages were held in May.')).toBe(false);
});

it('knows a deadline that was met or let pass', () => {
  const ahead = 'Norwind has until 14 August to make a firm offer for the mill or withdraw.';
  expect(isTold(ahead, 'Norwind gave up its plan hours before the deadline, after its last offer was refused.')).toBe(
    true,
  );
  expect(isTold(ahead, 'Norwind opened a new office hours before the storm.')).toBe(false);
  expect(
    isTold('Norwind had a firm offer for the mill on 14 August.', 'Norwind gave up its plan before the deadline.'),
  ).toBe(false);
});

it('leaves what has a day behind the last report, or none', () => {
  const done = 'Norwind sealed both wells on Friday.';
  expect(isTold('Wells 14 and 22 are to be sealed.', done, '2026-08-20')).toBe(false);
  expect(isTold('Wells 14 and 22 are to be sealed.', done, null)).toBe(false);
});

function isTold(ahead: string, latest: string, day: string | null = '2026-08-14'): boolean {
  const evidence = evidenceFor({
    documents: { a: [ahead], b: [latest] },
    stated: { a: { published: '2026-08-04' }, b: { published: '2026-08-14' } },
    entities: {},
    facts: ahead.includes('14 August') ? [{ in: 'a', words: '14 August', kind: 'date', value: '2026-08-14' }] : [],
  });
  return isToldSince(evidence.sentences[0]!, day === null ? [] : [day], evidenceIndex(evidence, {}));
}
