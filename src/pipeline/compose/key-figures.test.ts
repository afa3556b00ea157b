import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './read-text.ts';

describe('the key figures', () => {
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
      ['Figure demanded', 'Vela — 30 lorries'],
      ['Prisoners', '40 prisoners'],
    ]);
    expect(
      keyFigures(
        ['They closed Dersh, a town of 800 people.', 'The guards, whose 20 prisoners slept, left.'],
        ['800 people', '20 prisoners'],
      ),
    ).toEqual([]);
  });
});
