import { describe, expect, it } from 'vitest';
import { headings, lines, page, statements, text } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { composePages } from './compose.ts';
import { readText, wordCount } from './read-text.ts';

describe('the summary', () => {
  it('tells outcome, agreement, dispute, what comes next and the key facts, in that order', () => {
    expect(headings(page('summary'))).toEqual(['Outcome', 'Agreed', 'Disputed', 'Next', 'Key facts']);
  });

  it('tells each point once, by its best reported sentence, cited to all who report it', () => {
    const [outcome] = lines(page('summary'), 'Outcome');
    expect(outcome).toBe(
      'No agreement on pay was reached when Vela and Norrfly met on Tuesday. 3 of 3 sources, 2 independent',
    );
    expect(lines(page('summary'), 'Outcome')).toHaveLength(1);
  });

  it('names parties that a sentence calls "both sides"', () => {
    expect(lines(page('summary'), 'Agreed')).toEqual([
      'Vela · Norrfly — Both sides agreed to keep 40 ambulance flights in the air. 2 of 3 sources',
    ]);
  });

  it('gives as its time the day of what was done, not a day still to come', () => {
    const table = page('summary').blocks.find((block) => block.type === 'table');
    const when = table?.type === 'table' ? table.rows.find(([label]) => readText(label ?? []) === 'When') : undefined;
    expect(when?.map(readText)).toEqual(['When', 'on Tuesday', '1 of 3 sources']);
  });

  it('gives as key figures those of the main issues and those that parties act on, none that only describe', () => {
    const keyFigures = (
      sentences: string[],
      words: string[],
      acts: readonly (readonly [string, 'REQUEST' | 'CONSULT'])[] = [],
    ) => {
      const evidence = evidenceFor({
        documents: { a: sentences },
        issues: {
          prison: { title: 'Prisoners', terms: ['prisoner', 'captive'] },
          terror: { title: 'Terrorism', terms: ['terror'] },
        },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: acts.map(([words, act]) => ({ in: 'a', words, act, actors: ['vela'] })),
        facts: words.map((one) => ({
          in: 'a',
          words: one,
          kind: 'count' as const,
          value: Number(one.replaceAll(/\D/g, '')),
          unit: one.split(' ').at(-1)!,
          issue: one.endsWith('prisoners') ? 'prison' : one.endsWith('rifles') ? 'terror' : null,
        })),
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table'
        ? table.rows.map((row) => row.slice(0, 2).map(readText)).filter(([label]) => label !== 'Who')
        : [];
    };
    const main = ['They freed 40 prisoners.', 'The prisoners went home.', 'Vela has prisoners.'];
    const acts = main.map((words) => [words, 'CONSULT'] as const);
    expect(keyFigures([...main, 'Terror took 90 rifles.'], ['40 prisoners', '90 rifles'], acts)).toEqual([
      ['Prisoners', '40 prisoners'],
    ]);
    expect(
      keyFigures(
        [...main, 'Vela wants 30 lorries.'],
        ['40 prisoners', '30 lorries'],
        [...acts, ['wants 30 lorries', 'REQUEST']],
      ),
    ).toEqual([
      ['Figure demanded', '30 lorries'],
      ['Prisoners', '40 prisoners'],
    ]);
    expect(
      keyFigures(
        ['They closed Dersh, a town of 800 people.', 'The guards, whose 20 prisoners slept, left.'],
        ['800 people', '20 prisoners'],
      ),
    ).toEqual([]);
  });

  it('gives no day of a meeting that is still to be held', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru said it would raise it again when the ministers meet in May.', 'Peru and Chile met on Tuesday.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [
        { in: 'a', words: 'the ministers meet in May', act: 'CONSULT', actors: ['peru', 'chile'] },
        { in: 'a', words: 'Peru and Chile met', act: 'CONSULT', actors: ['peru', 'chile'] },
      ],
      facts: [
        { in: 'a', words: 'May', kind: 'date' },
        { in: 'a', words: 'Tuesday', kind: 'date' },
      ],
    });
    const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
    const when = table?.type === 'table' ? table.rows.find(([label]) => readText(label ?? []) === 'When') : undefined;
    expect(readText(when?.[1] ?? [])).toBe('Tuesday');
  });

  it('names the place where the parties met, not one where somebody spoke', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru and Chile met in Arica.', 'A spokesman told reporters in Lima that Peru was glad.'],
        b: ['The two held their talks in a hotel in Arica.', 'Peru and Chile met.'],
      },
      entities: {
        peru: { name: 'Peru', standing: 'party' },
        chile: { name: 'Chile', standing: 'party' },
        arica: { name: 'Arica', type: 'place' },
        lima: { name: 'Lima', type: 'place' },
      },
      acts: [
        { in: 'a', words: 'Peru and Chile met', act: 'CONSULT', actors: ['peru', 'chile'] },
        { in: 'a', words: 'Peru was glad', act: 'SUPPORT', actors: ['peru'] },
      ],
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    const table = composePages(evidence, {})[0]!.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows[0]?.map(readText)).toEqual(['Where', 'Arica', '2 of 2 sources']);
  });

  it('says where reports of a point differ in their figures', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru and Chile agreed to free 320 sailors.'],
        b: ['Peru and Chile agreed to free 350 sailors.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: ['a', 'b'].map((document) => ({
        in: document,
        words: 'agreed to free',
        act: 'AGREE' as const,
        actors: ['peru', 'chile'],
      })),
      clusters: [
        {
          sentences: ['a.1', 'b.1'],
          differences: [
            {
              kind: 'figure',
              words: [
                ['a', '320 sailors'],
                ['b', '350 sailors'],
              ],
            },
          ],
        },
      ],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Outcome')).toEqual([
      'Peru and Chile agreed to free 320 sailors. 2 of 2 sources · figures differ',
    ]);
    const positions = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
    expect(statements(positions)).toEqual(['Chile · Peru agree 1 of 2 sources', 'Chile · Peru agree 1 of 2 sources']);
  });

  it('stays under three hundred words whatever there is to tell', () => {
    const sentences = Array.from(
      { length: 200 },
      (_, number) =>
        `Peru rejected the offer number ${number} that Chile had made on the long road to the harbour of the islands.`,
    );
    const long = evidenceFor({
      documents: { a: sentences },
      issues: { offers: { title: 'Offers', terms: ['offer'] } },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: sentences.map((words) => ({ in: 'a', words, act: 'REJECT', actors: ['peru'], issue: 'offers' })),
    });
    for (const evidence of [long, strike])
      expect(wordCount(text(composePages(evidence, {})[0]!.blocks))).toBeLessThan(300);
  });

  it('gives as its length how long the parties met, not how long an offer runs', () => {
    const lengthOf = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        facts: [{ in: 'a', words: 'two days', kind: 'duration', value: 2, unit: 'days' }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = table?.type === 'table' ? table.rows.map((row) => row.slice(0, 2).map(readText)) : [];
      return rows.find(([label]) => label === 'How long')?.[1];
    };
    expect(lengthOf('The talks took two days.')).toBe('two days');
    expect(lengthOf('Peru offers a rise over two days.')).toBeUndefined();
  });

  it('tells as still to come what is, not a round of talks that is over', () => {
    const next = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Nothing came of it.', sentence] },
        issues: { 'next-talks': { title: 'Next talks', terms: ['round'] } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: sentence.replace('.', ''), act: 'CONSULT', actors: ['peru'], issue: 'next-talks' }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('Peru will host a new round in May.')).toHaveLength(1);
    expect(next('Peru ended a fourth round on Thursday.')).toEqual([]);
  });

  it('tells as still to come no vow or refusal without a day, and first what has a day', () => {
    const next = (...sentences: string[]) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Nothing came of it.', ...sentences] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: sentences.map((words) => ({
          in: 'a',
          words: words.slice(0, -1),
          act: 'AGREE' as const,
          actors: ['peru'],
          modality: ['future' as const],
        })),
        facts: sentences.some((one) => one.includes('Friday')) ? [{ in: 'a', words: 'Friday', kind: 'date' }] : [],
      });
      return lines(composePages(evidence, {})[0]!, 'Next').map((line) => line.split(/[.?]/)[0]);
    };
    expect(next('I will believe it when I see it.')).toEqual([]);
    expect(next('We will not stand by.')).toEqual([]);
    expect(next('Nobody there will tell the truth.')).toEqual([]);
    expect(next('I will sign it on Friday.')).toHaveLength(1);
    expect(next('Peru will open a port.')).toEqual(['Peru will open a port']);
    expect(next('Peru will open a port.', 'Peru will sign on Friday.')[0]).toBe('Peru will sign on Friday');
  });

  it('disputes nothing of years before, and what parties refuse before what others ask', () => {
    const disputed = (value: string) => {
      const evidence = evidenceFor({
        documents: {
          a: [
            'Peru met Chile.',
            'Chile met Peru.',
            'Aid workers asked for an open road.',
            'Peru rejected the map in November.',
          ],
        },
        stated: { a: { published: '2024-11-20' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, aid: { name: 'Aid workers', standing: 'outside' } },
        acts: [
          { in: 'a', words: 'Peru met Chile', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'Chile met Peru', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'asked for an open road', act: 'REQUEST', actors: ['aid'] },
          { in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] },
        ],
        facts: [{ in: 'a', words: 'November', kind: 'date', value }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed').map((line) => line.split('.')[0]);
    };
    expect(disputed('2024-11')).toEqual(['Peru rejected the map in November', 'Aid workers asked for an open road']);
    expect(disputed('2022-11')).toEqual(['Aid workers asked for an open road']);
  });

  it('tells as still to come what is agreed for a day after the report', () => {
    const next = (value: string) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, 'Peru and Chile agreed to hold talks on 3 June.'] },
        stated: { a: { published: '2025-05-20' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [
          ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
          { in: 'a', words: 'hold talks', act: 'CONSULT', actors: ['peru', 'chile'] },
        ],
        facts: [{ in: 'a', words: '3 June', kind: 'date', value }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('2025-06-03')).toHaveLength(1);
    expect(next('2024-06-03')).toEqual([]);
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
    expect(disputed('Peru has denied this claim.')).toHaveLength(1);
  });

  it('starts with what the documents lead with where no outcome is reported', () => {
    const lead = 'More than 900 nurses of Peru walked out on Monday.';
    const evidence = evidenceFor({
      documents: { a: [lead, 'Good morning.', 'Peru wants calm.'], b: ['A strike is on.', 'Peru wants calm now.'] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [
        { in: 'a', words: 'nurses of Peru walked out', act: 'PROTEST', actors: ['peru'] },
        { in: 'a', words: 'wants calm', act: 'REQUEST', actors: ['peru'] },
        { in: 'b', words: 'wants calm now', act: 'REQUEST', actors: ['peru'] },
      ],
      clusters: [{ sentences: ['a.3', 'b.2'] }],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Reported')[0]).toMatch(/^More than 900 nurses/);
  });

  it('tells no question, whoever asks it, and no line with the label of a turn', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Why did the crews strike?', 'The crews rejected the offer.', 'LECK: The crews rejected pay cuts.'],
      },
      issues: { pay: { title: 'Pay', terms: ['pay'] } },
      entities: { crew: { name: 'Crew', standing: 'party' } },
      acts: [
        { in: 'a', words: 'rejected the offer', act: 'REJECT', actors: ['crew'] },
        { in: 'a', words: 'rejected pay cuts', act: 'REJECT', actors: ['crew'] },
      ],
    });
    const text = JSON.stringify(composePages(evidence, {})[0]);
    expect(text).toContain('The crews rejected the offer.');
    expect(text).not.toContain('Why did the crews');
    expect(text).not.toContain('LECK');
  });

  it('falls back to the best reported sentences where nobody acts', () => {
    const evidence = evidenceFor({
      documents: { a: ['The ferry sank at noon.', 'It was old.'], b: ['A ferry sank at noon.'] },
      entities: {},
      facts: [{ in: 'a', words: 'noon', kind: 'date' }],
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Reported')[0]).toBe('A ferry sank at noon. 2 of 2 sources');
  });
});
