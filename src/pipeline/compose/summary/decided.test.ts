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
  'The regulator authorised the mill to sell.',
  'The sale was authorised by the harbour authority.',
  'Banking regulators seized Norbank on Friday, shutting the second lender of the coast.',
  'The harbour authority placed the mill into administration.',
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
  'The authority seized forty chairs in the mill.',
  'The authority took over from the crews at dawn.',
  'A former head of the agency took over as chair of the company.',
  'The mill will sue, a day after the city council awarded the lease to a rival.',
  'The plan angered unions, whose members blocked the rail spur.',
  'The pact came on Monday and still has to be ratified by the members of parliament.',
  'The president will swear in the ministers after the house has approved the plan.',
])('what is asked, denied, supposed or told elsewhere is not: %s', (words) => expect(decided(words)).toEqual([]));

it('takes what an authority says a thing was licensed for, which is how things stood, for no decision', () => {
  const told = (sentence: string) => {
    const evidence = evidenceFor({
      documents: { a: ['Peru met Chile.', 'Chile met Peru.', sentence] },
      entities: { peru: { name: 'Peru', standing: 'party' }, ports: { name: 'Ports Authority' } },
      statements: [{ in: 'a', content: sentence.slice(0, -1), who: 'ports' }],
      acts: [{ in: 'a', words: sentence.slice(0, -1), act: 'STATE', actors: ['ports'], statement: 'st1' }],
    });
    return lines(composePages(evidence, {})[0]!, 'Decided');
  };
  expect(told('The ferry was licensed to carry forty crates of tea.')).toEqual([]);
  expect(told('The ferry was authorised to carry forty crates of tea.')).toEqual([]);
  expect(told('The ferry was banned from carrying forty crates of tea.')).toHaveLength(1);
});

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
