import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

const TABLE = 'Party | Demand\nNorwind Group | Calls on Peru to accept the toll\nMillers’ Guild | “Drop the toll.”';

describe('withTables', () => {
  it('gives what a cell tells to whom the cell at the head of its row names, and the deed of it', () => {
    const { statements, acts, entities } = analyse(sourceDocument(TABLE), { issues: [], known: [] });
    const named = (keys: readonly string[]) => keys.map((key) => entities.find((one) => one.key === key)!.name);
    expect(statements.flatMap(({ speakers }) => named(speakers))).toEqual(['Norwind Group', 'Millers’ Guild']);
    expect(acts.map(({ act, actors, recipients }) => [act, ...named(actors), ...named(recipients)])).toContainEqual([
      'REQUEST',
      'Norwind Group',
      'Peru',
    ]);
  });

  it('takes what stands in a column of demands for one, without any verb', () => {
    const told = (head: string) => {
      const table = `Party | ${head}\nNorwind Group | A new quay and two mills`;
      return analyse(sourceDocument(table), { issues: [], known: [] }).acts.map(({ act }) => act);
    };
    expect(told('Demand')).toEqual(['REQUEST']);
    expect(told('View')).toEqual(['STATE']);
  });

  it('gives nobody the cells of a table of figures', () => {
    const { statements } = analyse(sourceDocument('Town | Yes\nOrvo | 61 percent\nVelm | 40 percent'), {
      issues: [],
      known: [],
    });
    expect(statements).toEqual([]);
  });
});
