import { describe, expect, it } from 'vitest';
import type { FactKind } from '#src/schema/evidence.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { readText } from '../sentences/read-text.ts';

describe('the key figures', () => {
  it('give what two documents say in other words once', () => {
    const fact = (document: string, words: string, value: number) =>
      ({ in: document, words, kind: 'count', value, unit: 'prisoners', issue: 'prison' }) as const;
    const told = (words: string, value: number) => {
      const evidence = evidenceFor({
        documents: {
          a: ['Peru freed 40 prisoners.', 'The prisoners went home.', 'Chile has prisoners.'],
          b: [`The mayor fed the ${words}.`],
        },
        issues: { prison: { title: 'Prisoners', terms: ['prisoner'] } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'freed 40 prisoners', act: 'CONSULT', actors: ['peru'] }],
        facts: [fact('a', '40 prisoners', 40), fact('b', words, value)],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.filter(([label]) => readText(label ?? []) === 'Prisoners').length : 0;
    };
    expect(told('50 prisoners', 50)).toBe(2);
    expect(told('forty prisoners', 40)).toBe(1);
  });

  it('are those of which the sources say what they are of, and no mere size', () => {
    const rows = (first: string, figure: string, kind: FactKind, unit: string) => {
      const value = 41;
      const evidence = evidenceFor({
        documents: {
          a: ['Peru raised the pay.', 'The pay is low.', first],
          b: ['Peru has crews.', 'The pay is low.'],
        },
        issues: { sanctions: { title: 'Pay', terms: ['pay'] } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'raised the pay', act: 'CONSULT', actors: ['peru'] }],
        facts: [{ in: 'a', words: figure, kind, value, unit, issue: 'sanctions' }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.map((row) => readText(row[1] ?? [])) : [];
    };
    expect(rows('It offers a 41 percent pay increase.', '41 percent pay increase', 'percentage', '%')).toContain(
      '41 percent pay increase',
    );
    expect(rows('It went up 41 percent pays aside.', '41 percent', 'percentage', '%')).not.toContain('41 percent');
    expect(rows('The pay was the matter of COP41 in May.', 'COP41', 'money', 'COP')).not.toContain('COP41');
    expect(rows('It is a 41-nation pay bloc.', '41-nation pay', 'count', 'nation pay')).not.toContain('41-nation pay');
  });

  it('are none of long ago, also where no document states a year', () => {
    const told = (sentence: string, published: string | null) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru freed prisoners.', 'The prisoners went home.', sentence] },
        stated: { a: { published } },
        issues: { prison: { title: 'Prisoners', terms: ['prisoner'] } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'freed prisoners', act: 'CONSULT', actors: ['peru'] }],
        facts: [
          { in: 'a', words: '90 prisoners', kind: 'count', value: 90, unit: 'prisoners', issue: 'prison' },
          { in: 'a', words: '1987', kind: 'date', value: '1987' },
        ],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.filter(([label]) => readText(label ?? []) === 'Prisoners').length : 0;
    };
    expect(told('In 1987 Peru jailed 90 prisoners.', '2031-05-06')).toBe(0);
    expect(told('In 1987 Peru jailed 90 prisoners.', null)).toBe(0);
    expect(told('In 1987 Peru jailed 90 prisoners.', '1987-05-06')).toBe(1);
    expect(told('The law of 1987 frees 90 prisoners.', null)).toBe(1);
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

  it('tells figures of the same words once, in the more words', () => {
    const told = (sentence: string, words: readonly string[]) => {
      const main = ['The prisoners went home.', 'Vela has prisoners.'];
      const evidence = evidenceFor({
        documents: { a: [...main, sentence] },
        issues: { prison: { title: 'Prisoners', terms: ['prisoner'] } },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: main.map((one) => ({ in: 'a', words: one, act: 'CONSULT' as const, actors: ['vela'] })),
        facts: words.map((one, place) => ({
          in: 'a',
          words: one,
          kind: 'count' as const,
          value: 312 - place,
          unit: 'prisoners',
          issue: 'prison',
        })),
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = table?.type === 'table' ? table.rows.map((row) => row.slice(0, 2).map(readText)) : [];
      return rows.flatMap(([label, shown]) => (label === 'Prisoners' ? [shown] : []));
    };
    const both = '312 prisoners and 187 sick prisoners';
    expect(told(`Vela freed ${both}.`, ['312 prisoners', both])).toHaveLength(1);
    expect(told('Vela freed 312 prisoners, and then 311 prisoners.', ['312 prisoners', '311 prisoners'])).toHaveLength(
      2,
    );
  });

  describe('that several documents tell of', () => {
    const figures = (documents: Record<string, string[]>, words: string[], kind: 'count' | 'percentage' = 'count') => {
      const evidence = evidenceFor({
        documents,
        entities: { vela: { name: 'Vela', standing: 'party' }, ostra: { name: 'Ostra', standing: 'party' } },
        acts: Object.entries(documents).map(([file, [first]]) => ({
          in: file,
          words: first!.slice(5, -1),
          act: 'COERCE' as const,
          actors: [first!.split(' ')[0]!.toLowerCase()],
        })),
        facts: words.map((one, place) => ({
          in: place === 0 ? 'a' : 'b',
          words: one,
          kind,
          value: Number(/\d+/.exec(one)?.[0] ?? 50),
          unit: kind === 'count' ? one.split(' ')[1]! : '%',
        })),
      });
      const found = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return found?.type === 'table'
        ? found.rows.map((row) => row.map(readText)).filter(([label]) => label === 'Figure')
        : [];
    };

    it('are one, whatever each calls what is counted', () => {
      const told = (count: number, noun: string) =>
        figures(
          {
            a: [`Vela sent ${count} boats to the strait.`, 'Vela waited.'],
            b: [`Vela has ${count} ${noun} in the strait.`, 'Vela is small.'],
          },
          [`${count} boats`, `${count} ${noun}`],
        );
      expect(told(27, 'vessels')).toEqual([['Figure', '27 boats', '2 of 2 sources']]);
      expect(told(27, 'trawlers')).toEqual([['Figure', '27 boats', '2 of 2 sources']]);
      expect(told(7, 'vessels')).toEqual([]);
    });

    it('are not one for the number alone', () => {
      const a = ['Vela sent 27 boats.', 'Vela waited.'];
      expect(figures({ a, b: ['Vela closed 27 schools.', 'Vela is small.'] }, ['27 boats', '27 schools'])).toEqual([]);
      expect(figures({ a, b: ['Ostra lost 27 boats.', 'Ostra is small.'] }, ['27 boats', '27 boats'])).toEqual([]);
    });

    it('are no one share of two matters', () => {
      const share = (party: string) =>
        figures(
          {
            a: ['Vela put an 18 percent duty on salmon.', 'Vela waited.'],
            b: [`${party} refused the 18 percent duty.`, `${party} is small.`],
          },
          ['18 percent', '18 percent'],
          'percentage',
        );
      expect(share('Vela')).toEqual([['Figure', '18 percent duty', '2 of 2 sources']]);
      expect(share('Ostra')).toEqual([]);
    });

    it('are no half of one thing and of another', () => {
      const a = ['Vela kept half of the salmon catch.', 'Vela waited.'];
      const b = ['Vela burnt half of its boats for a salmon catch.', 'Vela is small.'];
      expect(figures({ a, b }, ['half', 'half'], 'percentage')).toEqual([]);
    });
  });

  it('says what was agreed to be done with a sum', () => {
    const agreed = (words: string, rest = '') => {
      const evidence = evidenceFor({
        documents: { a: [`Vela and Ostra ${words}${rest}.`] },
        entities: { vela: { name: 'Vela', standing: 'party' }, ostra: { name: 'Ostra', standing: 'party' } },
        acts: [{ in: 'a', words, act: 'AGREE', actors: ['vela', 'ostra'] }],
        facts: [{ in: 'a', words: '40 lorries', kind: 'count', value: 40, unit: 'lorries' }],
      });
      const found = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = found?.type === 'table' ? found.rows.map((row) => row.map(readText)) : [];
      return rows.find(([label]) => label === 'Figure agreed')?.[1];
    };
    expect(agreed('agreed to send home 40 lorries')).toContain('agreed to send home 40 lorries');
    expect(agreed('agreed on 40 lorries')).not.toContain('agreed');
    expect(agreed('agreed to cut the convoy from 40 lorries', ' to 20')).not.toContain('agreed');
  });

  it('leaves out what a demand is only told beside, and what says nothing by itself', () => {
    const labels = (sentence: string, words: string, unit: string, kind: FactKind = 'count') => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: [{ in: 'a', words: sentence.slice(5, -1), act: 'REQUEST', actors: ['vela'] }],
        facts: [{ in: 'a', words, kind, value: 40, unit }],
      });
      const found = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return found?.type === 'table' ? found.rows.map(([label]) => readText(label!)) : [];
    };
    expect(labels('Vela wants 40 boats.', '40 boats', 'boats')).toContain('Figure demanded');
    expect(labels('Vela wants 40 of the second.', '40 of the second', 'second')).toEqual(['Who']);
    expect(labels('Vela wants a ban after it lost 40 boats.', '40 boats', 'boats')).toEqual(['Who']);
    expect(labels('Vela wants a rise of half of it in gold.', 'half', '%', 'percentage')).toEqual(['Who']);
    expect(labels('Vela named a figure below 14 percent of gold.', '14 percent', '%', 'percentage')).toEqual(['Who']);
    expect(labels('Vela wants a rise of half in gold.', 'half', '%', 'percentage')).toContain('Figure demanded');
    expect(labels('Vela wants $40 million worth of boats.', '$40 million', '$', 'money')).toEqual(['Who']);
    expect(labels('Vela wants a loan of $40 million in May.', '$40 million', '$', 'money')).toContain(
      'Figure demanded',
    );
    expect(labels('Vela wants all 40 members.', 'all 40 members', 'members')).toEqual(['Who']);
  });

  it('stands under an issue that its own words name, or with what is done on that issue', () => {
    const rows = (told: string, words: string, unit: string, act: string | null) => {
      const evidence = evidenceFor({
        documents: { a: ['Vela called a strike.', 'The strike began.', 'The strike ended.', told] },
        issues: { stoppage: { title: 'Strike action', terms: ['strike'] } },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: [
          { in: 'a', words: 'called a strike', act: 'PROTEST', actors: ['vela'], issue: 'stoppage' },
          { in: 'a', words: 'strike began', act: 'PROTEST', actors: ['vela'], issue: 'stoppage' },
          { in: 'a', words: 'strike ended', act: 'PROTEST', actors: ['vela'], issue: 'stoppage' },
          ...(act ? [{ in: 'a', words: act, act: 'PROTEST' as const, actors: ['vela'], issue: 'stoppage' }] : []),
        ],
        facts: [{ in: 'a', words, kind: 'count', value: 31, unit, issue: 'stoppage' }],
      });
      const found = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const all = found?.type === 'table' ? found.rows.map((row) => row.slice(0, 2).map(readText)) : [];
      return all.filter(([label]) => label !== 'Who');
    };
    expect(rows('Of the strike 31 islands knew nothing.', '31 islands', 'islands', null)).toEqual([]);
    expect(rows('Vela paid 31 strike funds.', '31 strike funds', 'funds', null)).toEqual([
      ['Strike action', '31 strike funds'],
    ]);
    expect(rows('Vela closed 31 islands.', '31 islands', 'islands', 'closed 31 islands')).toEqual([
      ['Strike action', 'closed 31 islands'],
    ]);
    expect(rows('Vela killed 31 guards.', '31 guards', 'guards', 'killed 31 guards')).toEqual([]);
    const whole = 'asked for a yes from its 31 members';
    expect(rows(`Vela ${whole}.`, '31 members', 'members', whole)).toEqual([]);
  });

  it('does not count what only its sentence says what it counts', () => {
    const labels = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: [`Vela wants ${words}.`] },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: [{ in: 'a', words: `wants ${words}`, act: 'REQUEST', actors: ['vela'] }],
        facts: [{ in: 'a', words, kind: 'count', value: 40, unit: words.split(' ').at(-1)! }],
      });
      const found = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return found?.type === 'table' ? found.rows.map(([label]) => readText(label!)) : [];
    };
    expect(labels('40 of them')).toEqual(['Who']);
    expect(labels('40 metres')).toEqual(['Who']);
    expect(labels('40 metres of rope')).toContain('Figure demanded');
  });

  it('gives for wanted nobody who is bidden, and for refused nothing that somebody could not do', () => {
    const labels = (words: string, figure: string, act: 'REQUEST' | 'REJECT' = 'REQUEST') => {
      const evidence = evidenceFor({
        documents: { a: [`Vela ${words}.`] },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: [{ in: 'a', words, act, actors: ['vela'] }],
        facts: [{ in: 'a', words: figure, kind: 'count', value: 540, unit: figure.split(' ').at(-1)! }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.map((row) => readText(row[0]!)) : [];
    };
    expect(labels('ordered 540 workers onto the pier', '540 workers')).toEqual(['Who']);
    expect(labels('urged 540 towns to sue', '540 towns')).toEqual(['Who']);
    expect(labels('ordered 540 lorries', '540 lorries')).toContain('Figure ordered');
    expect(labels('was unable to sell 540 boats', '540 boats', 'REJECT')).toEqual(['Who']);
    expect(labels('rejected 540 boats', '540 boats', 'REJECT')).toContain('Figure rejected');
  });

  it('tells nobody to want the whole of which they want a part, nor to refuse as many as they are', () => {
    const labels = (sentence: string, words: string, act: 'REQUEST' | 'REJECT', figure: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: [{ in: 'a', words, act, actors: ['vela'] }],
        facts: [{ in: 'a', words: figure, kind: 'count', value: 540, unit: figure.split(' ').at(-1)! }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table' ? table.rows.map((row) => readText(row[0]!)) : [];
    };
    const part = 'Vela demanded a third of the 540 flats on the pier.';
    expect(labels(part, 'demanded a third of the 540 flats on the pier', 'REQUEST', '540 flats')).not.toContain(
      'Figure demanded',
    );
    expect(labels('Vela demanded 540 flats.', 'demanded 540 flats', 'REQUEST', '540 flats')).toContain(
      'Figure demanded',
    );
    const ofBoard = 'demanded nine of the board’s 540 flats';
    expect(labels(`Vela ${ofBoard}.`, ofBoard, 'REQUEST', '540 flats')).not.toContain('Figure demanded');
    const from = 'demanded that the quay be cut from 540 flats';
    expect(labels(`Vela ${from}.`, from, 'REQUEST', '540 flats')).not.toContain('Figure demanded');
    const bloc = 'The text was dismissed by Vela, a bloc of 540 islands.';
    const words = 'was dismissed by Vela, a bloc of 540 islands';
    expect(labels(bloc, words, 'REJECT', '540 islands')).not.toContain('Figure rejected');
  });
});
