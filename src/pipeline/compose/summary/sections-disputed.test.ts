import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

describe('what is disputed', () => {
  it('disputes nothing of years before, and what parties refuse before what others ask, who stands outside not at all', () => {
    const disputed = (value: string, standing: 'party' | 'outside' = 'party') => {
      const evidence = evidenceFor({
        documents: {
          a: [
            'Peru met Chile.',
            'Chile met Peru.',
            'Chile asked for an open road.',
            'Peru rejected the map in November.',
          ],
        },
        stated: { a: { published: '2024-11-20' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing } },
        acts: [
          { in: 'a', words: 'Peru met Chile', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'Chile met Peru', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'asked for an open road', act: 'REQUEST', actors: ['chile'] },
          { in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] },
        ],
        facts: [{ in: 'a', words: 'November', kind: 'date', value }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed').map((line) => line.split('.')[0]);
    };
    expect(disputed('2024-11')).toEqual(['Peru rejected the map in November', 'Chile asked for an open road']);
    expect(disputed('2022-11')).toEqual(['Chile asked for an open road']);
    expect(disputed('2024-11', 'outside')).toEqual(['Peru rejected the map in November']);
  });

  it('disputes nothing by a protest that is still to be held', () => {
    const disputed = (sentence: string, modality: 'future'[]) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [
          ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
          { in: 'a', words: sentence.slice(0, -1), act: 'PROTEST', actors: ['peru'], modality },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('Peru will hold a vigil at the port.', ['future'])).toEqual([]);
    expect(disputed('Peru held a vigil at the port.', [])).toHaveLength(1);
  });

  it('hears the other side before one side again', () => {
    const own = [
      'Peru rejected the new map.',
      'Peru rejected the new toll.',
      'Chile rejected the plan, far too dear for its fleet.',
    ];
    const evidence = evidenceFor({
      documents: { a: ['Peru and Chile agreed on a truce.', ...own] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [
        { in: 'a', words: 'agreed on a truce', act: 'AGREE', actors: ['peru', 'chile'] },
        ...own.map((one) => ({
          in: 'a',
          words: one.slice(0, -1),
          act: 'REJECT' as const,
          actors: [one.startsWith('Peru') ? 'peru' : 'chile'],
        })),
      ],
    });
    const disputed = lines(composePages(evidence, {})[0]!, 'Disputed').map((line) => line.split(/[.,]/)[0]);
    expect(disputed).toEqual(['Peru rejected the new map', 'Chile rejected the plan', 'Peru rejected the new toll']);
  });

  it('disputes nothing by calling a ballot, setting a deadline or recommending a yes', () => {
    const disputed = (words: string) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, `Peru will ${words}.`] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [
          ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
          { in: 'a', words, act: 'REQUEST', actors: ['peru'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('put the ferry tax to a vote')).toEqual([]);
    expect(disputed('set a deadline of June for the ferries')).toEqual([]);
    expect(disputed('recommend acceptance of the ferry tax')).toEqual([]);
    expect(disputed('demand a vote on the ferry tax')).toHaveLength(1);
    expect(disputed('recommend a ban on the ferries')).toHaveLength(1);
  });

  it('disputes nothing by a sentence that leaves open what', () => {
    const disputed = (sentence: string) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [...lead, sentence].map((one) => ({
          in: 'a',
          words: one.slice(0, -1),
          act: one === sentence ? ('REJECT' as const) : ('CONSULT' as const),
          actors: ['peru'],
        })),
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('Peru has denied this.')).toEqual([]);
    expect(disputed('Peru then disagreed.')).toEqual([]);
    expect(disputed('Peru has denied this claim.')).toEqual([]);
    expect(disputed('Peru has denied this claim of theft.')).toHaveLength(1);
    expect(disputed('Peru named this a lie.')).toEqual([]);
    expect(disputed('Peru would not be drawn on the mines.')).toEqual([]);
    expect(disputed('Peru would not draw down its mines.')).toHaveLength(1);
    expect(disputed('Peru rejected any link between the two.')).toEqual([]);
    expect(disputed('Peru rejected any link between the two mines.')).toHaveLength(1);
  });

  it('tells an item of a list behind the words that open it, and never those words alone', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru met Chile.', 'The Trust calls on:', '– Peru to free the crew;', '– Chile to lift the siege.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, trust: { name: 'The Trust', standing: 'party' } },
      acts: [
        { in: 'a', words: 'Peru met Chile', act: 'CONSULT', actors: ['peru'] },
        { in: 'a', words: 'calls on', act: 'REQUEST', actors: ['trust'] },
        { in: 'a', words: 'Peru to free the crew', act: 'REQUEST', actors: ['trust'] },
      ],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Disputed')).toEqual([
      'The Trust calls on: […] Peru to free the crew; 1 of 1 source',
    ]);
  });

  it('expects what is planned for a day, and nothing of what somebody only exclaims', () => {
    const next = (sentence: string, day: string, kind: 'direct' | 'indirect') => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        statements: [{ in: 'a', content: sentence, who: 'peru', kind }],
        acts: [{ in: 'a', words: sentence.slice(0, -1), act: 'STATE', actors: ['peru'] }],
        facts: day === '' ? [] : [{ in: 'a', words: day, kind: 'date', value: '--08-23' }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('Peru says a second swap is planned for 23 August.', '23 August', 'indirect')).toHaveLength(1);
    expect(next('Peru says its mothers will sleep.', '', 'indirect')).toHaveLength(1);
    expect(next('Peru says its mothers will sleep.', '', 'direct')).toEqual([]);
  });

  it('expects nothing of a list of demands', () => {
    const next = (opening: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', `${opening}:`, '– the crew will be freed by Chile.'] },
        entities: { chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: 'the crew will be freed', act: 'AGREE', actors: ['chile'], modality: ['future'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('These are our demands')).toEqual([]);
    expect(next('These are the next steps')).toHaveLength(1);
  });

  it('tells no quotation of nobody knows whom', () => {
    const disputed = (who: string | null) => {
      const quoted = '“I blame whoever sits in Lima.”';
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', quoted] },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', standing: 'party' },
        },
        statements: [{ in: 'a', content: quoted, kind: 'direct', ...(who ? { who } : {}) }],
        acts: [
          { in: 'a', words: 'blame whoever sits in Lima', act: 'ACCUSE', actors: who ? [who] : [], statement: 'st1' },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('lind')).toEqual(['Ana Lind: “I blame whoever sits in Lima.” 1 of 1 source']);
    expect(disputed(null)).toEqual([]);
  });

  it('tells no quip of a passer-by, nor of a spokesman who was not there', () => {
    const disputed = (words: string, party: string | null, issue?: 'tax') => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', `“${words}.”`] },
        issues: { tax: { title: 'Tax', terms: ['tax'] } },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party },
        },
        statements: [{ in: 'a', content: words, kind: 'direct', who: 'lind' }],
        acts: [{ in: 'a', words, act: 'REJECT', actors: ['lind'], statement: 'st1', ...(issue ? { issue } : {}) }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    const lamps = 'Last week somebody took all the lamps off my old boat';
    expect(disputed(lamps, null)).toEqual([]);
    expect(disputed(lamps, 'peru')).toHaveLength(1);
    expect(disputed('I was not on the pier', 'peru')).toEqual([]);
    expect(disputed(`But ${lamps}`, 'peru')).toEqual([]);
    expect(disputed('I reject the tax on boats', 'peru', 'tax')).toHaveLength(1);
  });
});
