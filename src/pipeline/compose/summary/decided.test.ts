import { expect, it } from 'vitest';
import type { Act } from '#src/schema/evidence.ts';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

function decided(words: string, act: Act['act'] = 'COERCE', modality: readonly 'future'[] = []): string[] {
  const lead = ['Peru met Chile.', 'Chile met Peru.'];
  const evidence = evidenceFor({
    documents: { a: [...lead, words] },
    entities: { peru: { name: 'Peru', standing: 'party' } },
    acts: [
      ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
      { in: 'a', words: words.slice(0, -1), act, actors: [], modality },
    ],
  });
  return lines(composePages(evidence, {})[0]!, 'Decided');
}

it.each([
  'The labour court on Monday ordered the crews back to work.',
  'Justice Lind held that the stoppage broke the law.',
  'The mill was fined 12,000 crowns by the harbour authority.',
  'Parliament has adopted the bill by 61 votes to 38.',
  'The city council voted 6-1 on Monday to sell the mill.',
  'The arbitrator, who was not impressed, awards 8 per cent from 1 July.',
])('what somebody settles by their word is decided: %s', (words) => expect(decided(words)).toHaveLength(1));

it.each([
  'The crews ordered forty chairs from the mill.',
  'The judge found a way for the crews.',
  'Council member Ana Lind voted no on the mill.',
  'The court was asked to rule on the stoppage.',
  'If the court suspended the order, the mill would open.',
  'The ministry denied having ordered the police to act.',
  'The minister said the government ruled out any help.',
  'The Government has decided as follows.',
  'The mill will sue, a day after the city council awarded the lease to a rival.',
  'The plan angered unions, whose members blocked the rail spur.',
  'The president will swear in the ministers after the house has approved the plan.',
])('what is asked, denied, supposed or told elsewhere is not: %s', (words) => expect(decided(words)).toEqual([]));

it('leaves what is still to be decided', () => {
  expect(decided('The court on Friday ruled on the stoppage.', 'COERCE', ['future'])).toEqual([]);
});

it('leaves to a side what it says of a decision, and takes a court at its own word', () => {
  const of = (who: string) => {
    const said = 'The duty to lower rents is suspended.';
    const evidence = evidenceFor({
      documents: { a: ['Peru met Chile.', 'Chile met Peru.', said] },
      entities: { peru: { name: 'Peru', standing: 'party' }, court: { name: 'Supreme Court' } },
      statements: [{ in: 'a', content: said, who, rule: 'own-statement' }],
      acts: [{ in: 'a', words: 'suspended', act: 'SANCTION', actors: [who], statement: 'st1' }],
    });
    return lines(composePages(evidence, {})[0]!, 'Decided');
  };
  expect(of('court')).toHaveLength(1);
  expect(of('peru')).toEqual([]);
});
