import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/schema/evidence.ts';
import { page } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

describe('disagreements', () => {
  it('stand side by side, the differing words marked', () => {
    const table = page('disagreements').blocks.find((block) => block.type === 'table');
    const marked =
      table?.type === 'table' &&
      table.rows.map((row) =>
        row
          .flat()
          .flatMap((inline) =>
            inline.type === 'quote'
              ? inline.differs.map(({ start, end }) => inline.words.slice(start - inline.start, end - inline.start))
              : [],
          ),
      );
    expect(marked).toEqual([['an insult'], ['a disgrace']]);
  });

  it('show two spellings of one name once, however often they meet', () => {
    const tables = (one: string, other: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Ana Lind left.', `${one} slept.`], b: ['Ana Lint left.', `${other} slept.`] },
        entities: {},
        clusters: [
          {
            sentences: ['a.1', 'b.1'],
            differences: [{ kind: 'name', words: [['a', 'Ana Lind'] as const, ['b', 'Ana Lint'] as const] }],
          },
          {
            sentences: ['a.2', 'b.2'],
            differences: [{ kind: 'name', words: [['a', one] as const, ['b', other] as const] }],
          },
        ],
      });
      const shown = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements');
      return shown?.blocks.filter(({ type }) => type === 'table').length;
    };
    expect(tables('ANA LIND', 'ANA LINT')).toBe(1);
    expect(tables('ANA LUND', 'ANA LUNT')).toBe(2);
  });

  it('are all shown, however many ferries two papers count apart, up to a page that nobody reads', () => {
    const shown = (count: number) => {
      const ferries = Array.from({ length: count }, (_, i) => i + 1);
      const told = (more: number) => ferries.map((i) => `Ferry K${i} holds ${100 * i + more} boats.`);
      const evidence = evidenceFor({
        documents: { a: told(1), b: told(2) },
        entities: {},
        clusters: ferries.map((i) => ({
          sentences: [`a.${i}`, `b.${i}`],
          differences: [
            {
              kind: 'figure' as const,
              words: [
                ['a', `${100 * i + 1} boats`],
                ['b', `${100 * i + 2} boats`],
              ] as const,
            },
          ],
        })),
      });
      const { blocks } = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements')!;
      return [blocks.filter(({ type }) => type === 'table').length, blocks.at(-1)?.type];
    };
    expect(shown(31)).toEqual([31, 'table']);
    expect(shown(45)).toEqual([40, 'paragraph']);
  });

  it('show a pair of sentences once, however many of their words differ', () => {
    const tables = (c: string) => {
      const evidence = evidenceFor({
        documents: {
          a: ['Vela called the offer "an insult" and wants 8 percent.'],
          b: ['Vela, calling it "a disgrace", wants 9 percent.'],
          c: [c],
        },
        entities: {},
        clusters: [
          {
            sentences: ['a.1', 'b.1', 'c.1'],
            differences: [
              {
                kind: 'figure',
                words: [
                  ['a', '8 percent'],
                  ['b', '9 percent'],
                ],
              },
              {
                kind: 'wording',
                words: [
                  ['a', 'an insult'],
                  [c.includes('shame') ? 'c' : 'b', c.includes('shame') ? 'a shame' : 'a disgrace'],
                ],
              },
            ],
          },
        ],
      });
      const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements')?.blocks ?? [];
      return blocks.flatMap((block) =>
        block.type === 'table'
          ? [
              block.rows.map((row) =>
                row
                  .flat()
                  .flatMap((one) =>
                    one.type === 'quote'
                      ? one.differs.map(({ start, end }) => one.words.slice(start - one.start, end - one.start))
                      : [],
                  ),
              ),
            ]
          : [],
      );
    };
    expect(tables('Vela spoke.')).toEqual([
      [
        ['an insult', '8 percent'],
        ['a disgrace', '9 percent'],
      ],
    ]);
    expect(tables('It was "a shame".')).toEqual([
      [['8 percent'], ['9 percent']],
      [['an insult'], ['a shame']],
    ]);
  });

  it('tell a later report apart where both documents state when they were published', () => {
    const dated = (published: [string | null, string | null]) => ({
      ...strike,
      documents: strike.documents.map((document, place) => ({ ...document, published: published[place] ?? null })),
    });
    const sources = (evidence: Evidence) => {
      const [table] = composePages(evidence, {})
        .filter(({ slug }) => slug === 'disagreements')
        .flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
      return table?.rows.map(([source]) => readText(source ?? []));
    };
    expect(sources(dated(['2024-11-19', '2024-11-20T08:00:00Z']))).toEqual(['S1', 'S2, later report']);
    expect(sources(dated(['2024-11-19', '2024-11-19T23:00:00Z']))).toEqual(['S1', 'S2']);
    expect(sources(dated(['2024-11-19', null]))).toEqual(['S1', 'S2']);
  });

  it('tell a toll by itself where each report is of another day, and as a difference where two are of one', () => {
    const headings = (later: string) => {
      const evidence = evidenceFor({
        documents: {
          a: [`HOLMVIK, June ${later} (North Wire) - The fire at Rask killed 31 people.`],
          b: ['HOLMVIK, June 7 (North Wire) - A fire in Rask killed 14 people.'],
        },
        entities: { rask: { name: 'Rask' } },
        facts: [31, 14].map((value) => ({
          in: value === 31 ? 'a' : 'b',
          words: `${value} people`,
          kind: 'count' as const,
          value,
          unit: 'people',
        })),
      });
      const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements')?.blocks ?? [];
      return blocks.flatMap((block) => (block.type === 'heading' ? [readText(block.children)] : []));
    };
    expect(headings('9')).toEqual(['Counts from day to day']);
    expect(headings('7')).toEqual(['Figures']);
  });

  it('show the toll of each report of a mishap in one table, the latest last, by the day of a dateline too', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['HOLMVIK, June 9 (North Wire) - The fire at Rask killed 31 people.', '22 people were injured.'],
        b: ['HOLMVIK, June 7 (North Wire) - A fire in Rask killed 14 people and injured 9 people.'],
        c: ['HOLMVIK, June 8 (North Wire) - It killed 20 people in Rask.', 'It rained.'],
      },
      entities: { rask: { name: 'Rask' } },
      facts: ['31 people', '22 people', '14 people', '9 people', '20 people'].map((words) => ({
        in: words.startsWith('31') || words.startsWith('22') ? 'a' : words.startsWith('20') ? 'c' : 'b',
        words,
        kind: 'count' as const,
        value: Number.parseInt(words, 10),
        unit: 'people',
      })),
    });
    const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements')?.blocks ?? [];
    const tables = blocks.filter((block) => block.type === 'table');
    expect(tables.map(({ rows }) => rows.map(([source]) => readText(source ?? [])))).toEqual([
      ['S2', 'S3, later report', 'S1, later report'],
      ['S2', 'S1, later report'],
    ]);
  });

  it('set a claim above what denies it, several denials of one claim in one table, and none that cannot be read alone', () => {
    const rows = (...sentences: string[]) => {
      const evidence = evidenceFor({ documents: { a: sentences }, entities: {} });
      const page = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements');
      const tables = (page?.blocks ?? []).filter((block) => block.type === 'table');
      return tables.map((block) => block.rows.map((row) => readText(row[1] ?? [])));
    };
    const claim = 'The guild says that the quay at Tarn is sinking.';
    expect(rows(claim, 'The port denied this.')).toEqual([[claim, 'The port denied this.']]);
    expect(rows('She was heard in March.', 'The port denied it.')).toEqual([]);
    const named = 'Its chair, Ana Lind, says that the quay at Tarn is sinking.';
    expect(rows(named, 'The port denied it.')).toHaveLength(1);
  });

  it('set before a claim that cannot be read alone what the same voice says right before it', () => {
    const rows = (who: string) => {
      const evidence = evidenceFor({
        documents: {
          a: ['“The quay at Tarn was safe,” Ana Lind said.', '“They lied to us.”', 'The port rejected the accusation.'],
        },
        entities: { lind: { name: 'Ana Lind', type: 'person' }, port: { name: 'The port' } },
        statements: [
          { in: 'a', content: '“The quay at Tarn was safe,”', who: 'lind' },
          { in: 'a', content: '“They lied to us.”', who },
        ],
      });
      const page = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements');
      const tables = (page?.blocks ?? []).filter((block) => block.type === 'table');
      return tables.map((block) => block.rows.map((row) => readText(row[1] ?? [])));
    };
    expect(rows('lind')[0]).toHaveLength(3);
    expect(rows('port')).toEqual([]);
  });
});
