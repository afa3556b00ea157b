import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { readText } from '../sentences/read-text.ts';

describe('the place of the talks', () => {
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

  it('leaves out the place of something else that another report of the same tells of', () => {
    const evidence = evidenceFor({
      documents: { a: ['Peru and Chile met.'], b: ['Peru and Chile met after a march in Lima.'] },
      entities: {
        peru: { name: 'Peru', standing: 'party' },
        chile: { name: 'Chile', standing: 'party' },
        lima: { name: 'Lima', type: 'place' },
      },
      acts: [{ in: 'a', words: 'Peru and Chile met', act: 'CONSULT', actors: ['peru', 'chile'] }],
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    const table = composePages(evidence, {})[0]!.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows.map((row) => readText(row[0]!))).toEqual(['Who']);
  });
});
