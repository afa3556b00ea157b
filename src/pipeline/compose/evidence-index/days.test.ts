import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { FILED } from '../../wording/told-fact.ts';
import { daysOf } from './days.ts';

const FILED_IN = 'HOLMVIK, June 4 (North Wire) - Rain fell.';
const days = (rule: string, value: string, published: string | null = null, text = FILED_IN) =>
  daysOf(
    evidenceFor({
      documents: { a: [text] },
      entities: {},
      stated: { a: { published } },
      facts: [{ in: 'a', words: 'June 4', kind: 'date', value, rule }],
    }),
  ).get('a');

it('dates a document whose dateline leaves the year out by the day that this was read as', () => {
  expect(days(FILED, '2025-06-04')).toBe('2025-06-04');
  expect(days(FILED, '--06-04')).toBe('--06-04');
});

it('dates documents none of which states a year by month and day, but for those of both ends of one', () => {
  const dated = (...heads: readonly string[]) =>
    daysOf(
      evidenceFor({
        documents: Object.fromEntries(
          heads.map((day, place) => [`d${place}`, [`HOLMVIK, ${day} (North Wire) - Rain fell.`]]),
        ),
        entities: {},
      }),
    );
  expect([...dated('June 4', 'June 9').values()]).toEqual(['--06-04', '--06-09']);
  expect([...dated('June 4', 'June 9, 2025').values()]).toEqual(['2025-06-09']);
  expect(dated('December 30', 'January 4').size).toBe(0);
});

it('dates a document whose head leaves the year out by the day that this was read as', () => {
  const day = (head: string, value: string) =>
    daysOf(
      evidenceFor({
        documents: { a: [`${head}\nRain fell.`] },
        entities: {},
        facts: [{ in: 'a', words: '4 June', kind: 'date', value, rule: 'date-full' }],
      }),
    ).get('a');
  expect(day('Saturday 4 June', '2025-06-04')).toBe('2025-06-04');
  expect(day('Saturday 4 June', '2025-06-05')).toBe('--06-04');
  expect(day('Rain fell on 4 June, and the river rose.', '2025-06-04')).toBeUndefined();
});

it('takes no day that the text only tells of, nor a dateline before what a document states', () => {
  expect(days('date-full', '2025-06-04', null, 'Rain fell on June 4, and it grew cold.')).toBeUndefined();
  expect(days(FILED, '2025-06-04', '2025-06-05')).toBe('2025-06-05');
});
