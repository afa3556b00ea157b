import { describe, expect, it } from 'vitest';
import { page } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { readText } from '../sentences/read-text.ts';

describe('the key facts', () => {
  it('gives as its time the day of what was done, not a day still to come', () => {
    const table = page('summary').blocks.find((block) => block.type === 'table');
    const when = table?.type === 'table' ? table.rows.find(([label]) => readText(label ?? []) === 'When') : undefined;
    expect(when?.map(readText)).toEqual(['When', 'on Tuesday', '1 of 3 sources']);
  });

  it('gives no land that is a party as the place of talks', () => {
    const whereOf = (place: string, entity: string, words = `in ${place}`) => {
      const evidence = evidenceFor({
        documents: { a: [`Peru and Chile met in ${place}.`] },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          chile: { name: 'Chile', standing: 'party' },
          arica: { name: 'Arica', type: 'place' },
        },
        acts: [{ in: 'a', words: 'Peru and Chile met', act: 'CONSULT', actors: ['peru', 'chile'] }],
        facts: [{ in: 'a', words, kind: 'place', value: entity }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = table?.type === 'table' ? table.rows.map((row) => row.slice(0, 2).map(readText)) : [];
      return rows.find(([label]) => label === 'Where')?.[1];
    };
    expect(whereOf('Arica', 'arica')).toContain('Arica');
    expect(whereOf('Peru', 'peru')).toBeUndefined();
    expect(whereOf('the old mill', 'the old mill', 'the old mill')).toContain('the old mill');
    expect(whereOf('her old mill', 'her old mill', 'her old mill')).toBeUndefined();
  });

  it('gives as its time no day of what one of many reports told weeks before the last', () => {
    const when = (published: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru and Chile met on 3 May.'], b: ['Rain fell.'], c: ['It stopped.'] },
        stated: { a: { published: '2031-05-04' }, b: { published }, c: { published } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: 'Peru and Chile met on 3 May', act: 'CONSULT', actors: ['peru', 'chile'] }],
        facts: [{ in: 'a', words: '3 May', kind: 'date', value: '2031-05-03' }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.map(([label]) => readText(label ?? [])) : [];
    };
    expect(when('2031-05-05')).toContain('When');
    expect(when('2031-06-05')).not.toContain('When');
  });

  it('gives as its time no day on which a statement was made about it', () => {
    const when = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        stated: { a: { published: '2031-05-04' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: 'had met Chile', act: 'CONSULT', actors: ['peru'], recipients: ['chile'] }],
        facts: [{ in: 'a', words: '3 May', kind: 'date', value: '2031-05-03' }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.map(([label]) => readText(label ?? [])) : [];
    };
    expect(when('Peru said it had met Chile on 3 May.')).toContain('When');
    expect(when('Peru said in a statement on 3 May it had met Chile.')).not.toContain('When');
  });

  it('gives the latest of what reports of a mishap count', () => {
    const figures = (second: string, day: string | null) => {
      const evidence = evidenceFor({
        documents: {
          a: ['A fire burned at the Rask mill.', 'It killed 14 people.'],
          b: ['The fire at the Rask mill is out.', second],
        },
        stated: { a: { published: day && '2031-05-06' }, b: { published: day } },
        entities: { rask: { name: 'Rask' } },
        facts: [
          { in: 'a', words: '14 people', kind: 'count', value: 14, unit: 'people' },
          { in: 'b', words: '31 people', kind: 'count', value: 31, unit: 'people' },
        ],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = table?.type === 'table' ? table.rows.map((row) => readText(row[1] ?? [])) : [];
      return rows.filter((row) => row.includes('people'));
    };
    expect(figures('It says that 31 people were killed.', '2031-05-08')).toEqual(['31 people were killed']);
    expect(figures('It says that 31 people were asked.', '2031-05-08')).toEqual(['killed 14 people']);
    expect(figures('It says that 31 people were killed.', null)).toEqual(['31 people were killed']);
  });

  it('gives how many are dead at the head of a report, however few, and no dead that it tells of far behind', () => {
    const figures = (...sentences: string[]) => {
      const evidence = evidenceFor({
        documents: { a: sentences, b: ['The fire at the Rask mill is out.'] },
        entities: { rask: { name: 'Rask' } },
        facts: [{ in: 'a', words: 'three guards', kind: 'count', value: 3, unit: 'guards' }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.map((row) => readText(row[1] ?? [])) : [];
    };
    const far = ['Rask has a mill.', 'Its crews came by boat.', 'They stayed.'];
    expect(figures('A fire at the Rask mill killed three guards.')).toContain('killed three guards');
    expect(figures('A fire at the Rask mill pleased three guards.')).not.toContain('three guards');
    expect(figures(...far, 'A fire at the mill killed three guards.')).not.toContain('killed three guards');
  });

  it('cites the sentence whose toll it shows, though another of the document gave the number before', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['A fire burned at the Rask mill.', 'It killed 14 people.'],
        b: ['The fire at the Rask mill is out.', 'The mill had 31 hands.', 'It says that 31 people were killed.'],
      },
      stated: { a: { published: '2031-05-06' }, b: { published: '2031-05-08' } },
      entities: { rask: { name: 'Rask' } },
      clusters: [{ sentences: ['a.2', 'b.3'] }],
      facts: [
        { in: 'a', words: '14 people', kind: 'count', value: 14, unit: 'people' },
        { in: 'b', words: '31 hands', kind: 'count', value: 31, unit: 'people' },
        { in: 'b', words: '31 people', kind: 'count', value: 31, unit: 'people' },
      ],
    });
    const cells = composePages(evidence, {})[0]!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    const row = cells.map(([, told]) => told ?? []).find((told) => readText(told).includes('killed')) ?? [];
    expect(row.flatMap((inline) => (inline.type === 'cite' ? inline.sentence : []))).toEqual(['b.3']);
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
    expect(readText(when?.[1] ?? [])).toBe('Peru and Chile met on Tuesday');
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
    expect(lengthOf('It learned two days earlier that the talks were off.')).toBeUndefined();
    expect(lengthOf('The meeting treated a deadline of two days.')).toBeUndefined();
  });

  it('gives no time that says nothing without the day of the paper', () => {
    const whenOf = (day: string) => {
      const evidence = evidenceFor({
        documents: { a: [`Peru and Chile met ${day}.`] },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: 'Peru and Chile met', act: 'CONSULT', actors: ['peru', 'chile'] }],
        facts: [{ in: 'a', words: day, kind: 'date' }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = table?.type === 'table' ? table.rows.map((row) => row.slice(0, 2).map(readText)) : [];
      return rows.find(([label]) => label === 'When')?.[1];
    };
    expect(whenOf('on Monday')).toBe('Peru and Chile met on Monday');
    expect(whenOf('yesterday')).toBeUndefined();
    expect(whenOf('1931')).toBeUndefined();
  });

  it('names all who are parties, though no sentence names them together', () => {
    const evidence = evidenceFor({
      documents: { a: ['Peru refused.', 'Chile refused.'] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [
        { in: 'a', words: 'Peru refused', act: 'REJECT', actors: ['peru'] },
        { in: 'a', words: 'Chile refused', act: 'REJECT', actors: ['chile'] },
      ],
    });
    const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
    const rows = table?.type === 'table' ? table.rows.map((row) => row.map(readText)) : [];
    expect(rows).toContainEqual(['Who', 'Chile · Peru', '1 of 1 source']);
  });

  it('names nobody of whom a word is reported, beside those the matter is about', () => {
    const named = (...more: readonly string[]) => {
      const told = ['Peru refused.', 'Chile refused.', ...more];
      const evidence = evidenceFor({
        documents: { a: told },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          chile: { name: 'Chile', standing: 'party' },
          bank: { name: 'Holm Bank', standing: 'party' },
        },
        acts: told.map((sentence) => ({
          in: 'a',
          words: sentence.slice(0, -1),
          act: 'REJECT' as const,
          actors: [sentence.startsWith('Peru') ? 'peru' : sentence.startsWith('Chile') ? 'chile' : 'bank'],
        })),
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = table?.type === 'table' ? table.rows.map((row) => row.map(readText)) : [];
      return rows.find(([label]) => label === 'Who')?.[1];
    };
    const others = ['Peru refused a loan.', 'Chile refused a loan.', 'Holm Bank refused a loan.'];
    expect(named(...others)).toBe('Chile · Peru');
    expect(named(...others, 'Holm Bank refused a lease.')).toContain('Holm Bank');
  });
});
