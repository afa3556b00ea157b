import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { listedDays } from './listed-days.ts';

function shown(sentence: string, ...words: readonly string[]): string[] {
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    entities: {},
    facts: words.map((one) => ({
      in: 'a',
      words: one,
      kind: 'date' as const,
      rule: /^\d+$/.test(one) ? 'date-listed' : 'date-day',
    })),
  });
  const index = evidenceIndex(evidence, {});
  return evidence.facts.map((fact) => listedDays(fact, index)).map(({ start, end }) => sentence.slice(start, end));
}

it('shows a day of a list with the month behind the last', () => {
  expect(shown('They met on 14 and 15 June.', '14', '15 June')).toEqual(['14 and 15 June', '15 June']);
  expect(shown('They met on 14, 15 and 19 June.', '14', '15', '19 June')[0]).toBe('14, 15 and 19 June');
});

it('shows other dates by their own words', () => {
  expect(shown('They met on 14 June and 15 July.', '14 June', '15 July')).toEqual(['14 June', '15 July']);
});
