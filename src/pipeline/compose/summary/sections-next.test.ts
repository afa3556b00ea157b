import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { aheadWeight } from './ahead-weight.ts';
import { SECTIONS } from './sections.ts';

describe('what is to be waited for', () => {
  const next = (sentence: string, acts: NonNullable<Parameters<typeof evidenceFor>[0]['acts']> = []) => {
    const [date] = /\d+ June/.exec(sentence) ?? ['5 June'];
    const evidence = evidenceFor({
      documents: { a: ['Peru closed the northern road to all trucks of Chile.', sentence] },
      stated: { a: { published: '2027-05-20' } },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [{ in: 'a', words: 'closed the northern road', act: 'SANCTION', actors: ['peru'] }, ...acts],
      facts: sentence.includes(date) ? [{ in: 'a', words: date, kind: 'date', value: '2027-06-05' }] : [],
    });
    const index = evidenceIndex(evidence, {});
    return SECTIONS.find(({ title }) => title === 'Next')!.fits(index.sentencesOf.get('a')![1]!, index);
  };

  it('is a hearing until which something holds, whatever is told as past beside it', () => {
    expect(next('The order, adopted by seven judges, binds Peru until a full hearing on 5 June.')).toBe(true);
    expect(next('The order, adopted by seven judges, bound Peru until the ferry sailed on 5 June.')).toBe(false);
  });

  it('is a hearing that was set for a day to come, and nothing that was done', () => {
    expect(next('A hearing on the roads of Peru has been set for 5 June.')).toBe(true);
    expect(next('The vote of Peru was scheduled for 5 June.')).toBe(true);
    expect(next('The crews of Peru are scheduled to vote on 5 June.')).toBe(true);
    expect(next('The roads of Peru have been ready for 5 June.')).toBe(false);
  });

  it('is no day that a mediator did not keep, and a meeting that is held on one', () => {
    const refused = 'Peru, acting as a mediator, rejected a date, 5 June, for the roads.';
    const act = { in: 'a', words: 'acting as a mediator', act: 'CONSULT' as const, actors: ['peru'] };
    expect(next(refused, [{ ...act, rule: 'act =mediator' }])).toBe(false);
    const meets = 'Peru agreed to meet Chile on 5 June about the roads.';
    expect(next(meets, [{ ...act, words: 'meet Chile', rule: 'meet' }])).toBe(true);
  });

  it('is what somebody must still approve, and not what another says must be', () => {
    expect(next('The senate of Peru must ratify the lease.')).toBe(true);
    expect(next('The lease of Peru, worth $40 million a year, must be approved by the senate.')).toBe(true);
    expect(next('The lease of Peru is still subject to formal approval.')).toBe(true);
    expect(next('The guild said the senate of Peru must ratify the lease.')).toBe(false);
    expect(next('The senate of Peru must love the lease.')).toBe(false);
  });

  it('is no day that is over by what a paper without a day tells as past', () => {
    const next = (told: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru will open a road on 5 June.'], b: [told], c: ['Chile left.'] },
        stated: { a: { published: '2027-05-20' }, c: { published: '2027-05-21' } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'will open a road', act: 'AGREE', actors: ['peru'], modality: ['future'] }],
        facts: [
          { in: 'a', words: '5 June', kind: 'date', value: '2027-06-05' },
          { in: 'b', words: '9 June', kind: 'date', value: '2027-06-09' },
        ],
      });
      const index = evidenceIndex(evidence, {});
      return SECTIONS.find(({ title }) => title === 'Next')!.fits(index.sentencesOf.get('a')![0]!, index);
    };
    expect(next('Peru and Chile signed a deal on 9 June.')).toBe(false);
    expect(next('Peru and Chile are to sign a deal on 9 June.')).toBe(true);
  });

  it('is what somebody has a set time to do, as long as it is not over', () => {
    const within = (latest: string) => {
      const evidence = evidenceFor({
        documents: {
          a: ['Peru closed the northern road to all trucks of Chile.', 'Peru gave Chile 10 days to answer.'],
          b: ['Peru opened the road.'],
        },
        stated: { a: { published: '2027-05-20' }, b: { published: latest } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        facts: [{ in: 'a', words: '10 days', kind: 'duration', value: 10, unit: 'days' }],
      });
      const index = evidenceIndex(evidence, {});
      const sentence = index.sentencesOf.get('a')![1]!;
      return SECTIONS.find(({ title }) => title === 'Next')!.fits(sentence, index) && aheadWeight(sentence, index);
    };
    expect(within('2027-05-21')).toBeGreaterThan(0);
    expect(within('2027-06-02')).toBe(false);
  });

  it('is not what an offer would bring', () => {
    const rise = (lead: string) =>
      next(`${lead} wages in Peru would rise by 5 percent on 5 June.`, [
        { in: 'a', words: 'would rise by 5 percent', act: 'AGREE', actors: ['peru'], modality: ['future'] },
      ]);
    expect(rise('Under the new offer,')).toBe(false);
    expect(rise('Under the law,')).toBe(true);
  });

  it('is what somebody announces, though they attack another by it', () => {
    const words = (verb: string) =>
      next(`Peru attacked the ruling and ${verb} would seek a review.`, [
        { in: 'a', words: 'attacked the ruling', act: 'ACCUSE', actors: ['peru'] },
        { in: 'a', words: 'would seek a review', act: 'REQUEST', actors: ['peru'], modality: ['future'] },
      ]);
    expect(words('announced that it')).toBe(true);
    expect(words('said nobody')).toBe(false);
  });
});

it('tells what a deal brings under what is agreed, and what else is to come before it', () => {
  const sentences = [
    'Norwind and the pilots reached a deal.',
    'Under the deal, two routes will be kept.',
    'In return, crews will forgo a rise on 4 June.',
    'Norwind will open a gate on 5 June.',
    'Norwind will close a gate on 6 June.',
    'Norwind will paint a gate on 7 June.',
  ];
  const act = { in: 'a', act: 'AGREE' as const, modality: ['future' as const] };
  const evidence = evidenceFor({
    documents: { a: sentences },
    stated: { a: { published: '2025-06-01' } },
    entities: {
      norwind: { name: 'Norwind', standing: 'party' },
      pilots: { name: 'the pilots', standing: 'party' },
      crews: { name: 'crews', type: 'group' },
    },
    acts: [
      { ...act, words: 'reached a deal', actors: ['norwind', 'pilots'], modality: [] },
      { ...act, words: 'will forgo a rise on 4 June', actors: ['crews'] },
      { ...act, words: 'will open a gate on 5 June', actors: ['norwind'] },
      { ...act, words: 'will close a gate on 6 June', actors: ['norwind'] },
      { ...act, words: 'will paint a gate on 7 June', actors: ['norwind'] },
    ],
    facts: [4, 5, 6, 7].map((day) => ({
      in: 'a',
      words: `${day} June`,
      kind: 'date' as const,
      value: `2025-06-0${day}`,
    })),
  });
  const summary = composePages(evidence, {})[0]!;
  expect(lines(summary, 'Agreed').join()).toContain('crews will forgo');
  expect(lines(summary, 'Next').join()).not.toContain('crews will forgo');
});
