import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

describe('the timeline', () => {
  it('puts resolved dates in order and leaves the others as they are worded', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['The bridge fell on Friday.', 'The bridge was built in 1931.', 'The bridge was closed in March 2019.'],
      },
      entities: {},
      facts: [
        { in: 'a', words: 'on Friday', kind: 'date' },
        { in: 'a', words: 'in March 2019', kind: 'date', value: '2019-03' },
        { in: 'a', words: 'in 1931', kind: 'date', value: '1931' },
      ],
    });
    const [timeline] = composePages(evidence, {}).filter(({ kind }) => kind === 'timeline');
    const tables = timeline!.blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows.map(([date]) => readText(date ?? []))] : [],
    );
    expect(tables).toEqual([['in 1931', 'in March 2019'], ['on Friday']]);
  });

  it('tells the year of two days once, whether their words do or not', () => {
    const dates = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: [`The boards met on ${words}.`, 'The bridge was built in 1931.'] },
        entities: {},
        facts: [
          { in: 'a', words: '1931', kind: 'date', value: '1931' },
          { in: 'a', words: '14', kind: 'date', value: '2031-06-14', rule: 'date-listed' },
          { in: 'a', words: words.slice(7), kind: 'date', value: '2031-06-15', rule: 'date-day' },
        ],
      });
      const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline');
      return timeline!.blocks.flatMap((block) =>
        block.type === 'table' ? block.rows.map(([date]) => readText(date ?? [])) : [],
      );
    };
    expect(dates('14 and 15 June 2031')).toEqual(['1931', '14 and 15 June 2031']);
    expect(dates('14 and 15 June')).toEqual(['1931', '14 and 15 June 2031']);
  });

  it('gives a sentence that stands under an earlier day the day of what it reports too', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['The nine whom they took in May were freed at the bridge on Friday.'],
        b: ['The nine were freed at the bridge on 7 June.'],
      },
      entities: {},
      facts: [
        { in: 'a', words: 'May', kind: 'date', value: '2031-05' },
        { in: 'a', words: 'Friday', kind: 'date', value: '2031-06-07' },
        { in: 'b', words: '7 June', kind: 'date', value: '2031-06-07' },
      ],
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline');
    const rows = timeline!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map(([date]) => readText(date ?? []))).toEqual(['May 2031 · 7 June 2031 (Friday)']);
  });

  it('lists apart the deadlines that no document dates, a length of time too', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['The bridge fell on Friday.', 'The board must report within 14 days.', 'Rain fell for 3 days.'],
      },
      entities: {},
      facts: [
        { in: 'a', words: 'Friday', kind: 'date' },
        { in: 'a', words: '14 days', kind: 'duration', value: 14, unit: 'days' },
        { in: 'a', words: '3 days', kind: 'duration', value: 3, unit: 'days' },
      ],
    });
    const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline');
    const told = timeline!.blocks.flatMap((block) => {
      if (block.type === 'heading') return readText(block.children);
      return block.type === 'table' ? block.rows.map(([date]) => readText(date ?? [])) : [];
    });
    expect(told).toEqual(['Deadlines', 'within 14 days', 'Not dated by the sources', 'Friday']);
  });

  it('takes a whole year told in words for no date of an event', () => {
    const evidence = evidenceFor({
      documents: { a: ['Pay rose by 9 percent last year.', 'The bridge fell on Friday.'] },
      entities: {},
      facts: [
        { in: 'a', words: 'last year', kind: 'date', value: '2024' },
        { in: 'a', words: 'on Friday', kind: 'date' },
      ],
    });
    const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline');
    const rows = timeline!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map(([date]) => readText(date ?? []))).toEqual(['on Friday']);
  });

  it('dates an event by when it was, not by what it looks forward to, and gives a day once', () => {
    const dates = (sentence: string, facts: readonly (readonly [string, string])[]) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: {},
        facts: facts.map(([words, value]) => ({ in: 'a', words, kind: 'date' as const, value })),
      });
      const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline');
      const rows = timeline!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
      return rows.map(([date]) => readText(date ?? []));
    };
    const days = [
      ['Thursday', '2025-02-06'],
      ['Tuesday', '2025-02-04'],
    ] as const;
    expect(dates('The armies stop fighting from Thursday, Oman announced on Tuesday.', days)).toEqual([
      '4 February 2025 (Tuesday)',
    ]);
    expect(dates('The armies fought on Thursday and met on Tuesday.', days)).toHaveLength(1);
    expect(dates('The armies met on Tuesday and ate on Thursday.', days)).toEqual([
      '4 February 2025 (Tuesday) · 6 February 2025 (Thursday)',
    ]);
    expect(dates('The armies stop fighting from Thursday.', [days[0]])).toEqual(['6 February 2025 (Thursday)']);
    expect(
      dates('On 4 February 2025, a Tuesday, the armies met.', [['4 February 2025', '2025-02-04'], days[1]]),
    ).toEqual(['4 February 2025']);
  });

  it('dates an event that another report of the day only reckons from', () => {
    const rows = (value: string, words: [string, string]) => {
      const evidence = evidenceFor({
        documents: {
          a: [`Peru has kept the boats out since ${words[0]}.`],
          b: [`Peru shut its ports to the boats on ${words[1]}.`],
        },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        clusters: [{ sentences: ['a.1', 'b.1'] }],
        facts: words.map((one, place) => ({ in: place === 0 ? 'a' : 'b', words: one, kind: 'date' as const, value })),
      });
      const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline');
      return (timeline?.blocks ?? [])
        .flatMap((block) => (block.type === 'table' ? block.rows : []))
        .map((row) => row.map(readText).join(' '));
    };
    expect(rows('2025-10-03', ['3 October', 'Friday'])).toEqual([
      expect.stringMatching(/^3 October 2025 \(Friday\) .*shut its ports/),
    ]);
  });

  it('says the day a date comes to, and leaves out what would be if something else were', () => {
    const evidence = evidenceFor({
      documents: { a: ['The bridge fell on Friday.', 'It would open tomorrow if the beams came.'] },
      entities: {},
      facts: [
        { in: 'a', words: 'Friday', kind: 'date', value: '2024-11-22' },
        { in: 'a', words: 'tomorrow', kind: 'date', value: '2024-11-25' },
      ],
    });
    const [timeline] = composePages(evidence, {}).filter(({ kind }) => kind === 'timeline');
    const rows = timeline!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map(([date]) => readText(date ?? []))).toEqual(['22 November 2024 (Friday)']);
  });

  it('leaves out what tells nothing of the matter, and keeps what names a party, does something or is to come', () => {
    const shown = (sentence: string, who?: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru rejected the map.', sentence] },
        issues: { ferry: { title: 'Ferries', terms: ['ferries'] } },
        entities: { peru: { name: 'Peru', standing: 'party' }, lind: { name: 'Ana Lind', type: 'person' } },
        acts: [{ in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] }],
        statements: who ? [{ in: 'a', content: sentence, who, kind: 'direct' }] : [],
        facts: [{ in: 'a', words: 'Friday', kind: 'date', value: '2031-06-06' }],
      });
      return composePages(evidence, {}).some(({ kind }) => kind === 'timeline');
    };
    expect(shown('There was a smell of tar along the quay on Friday.')).toBe(false);
    expect(shown('The sea will still be there on Friday.', 'lind')).toBe(false);
    expect(shown('Not Friday.', 'peru')).toBe(false);
    expect(shown('The ferries lay still on Friday.')).toBe(true);
    expect(shown('A boat from Peru came on Friday.')).toBe(true);
    expect(shown('The court will sit on Friday.')).toBe(true);
    expect(shown('A hearing is set for Friday.')).toBe(true);
    expect(shown('The sea will still be there on Friday.', 'peru')).toBe(true);
  });

  it('holds no event that cannot be read alone, and of a day that nobody gives only what a party did', () => {
    const rows = (sentence: string, value: string | undefined, actor: string | null) => {
      const evidence = evidenceFor({
        documents: { a: [sentence, 'The Guild met on 3 May 2031.'] },
        issues: { strike: { title: 'Strike', terms: ['strike'] } },
        entities: { guild: { name: 'Guild', standing: 'party' } },
        acts: actor
          ? [{ in: 'a', words: sentence.split(' ').slice(1).join(' ').slice(0, -1), act: 'PROTEST', actors: [actor] }]
          : [],
        facts: [
          { in: 'a', words: 'Friday', kind: 'date', ...(value ? { value } : {}) },
          { in: 'a', words: '3 May 2031', kind: 'date', value: '2031-05-03' },
        ],
      });
      const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline')!;
      const all = timeline.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
      return all.map((row) => readText(row[1]!)).filter((line) => line.includes('Friday'));
    };
    expect(rows('It gave up the strike on Friday.', '2031-05-02', null)).toEqual([]);
    expect(rows('Norwind gave up on the strike on Friday.', '2031-05-02', null)).toHaveLength(1);
    expect(rows('Norwind saw the strike on Friday.', undefined, null)).toEqual([]);
    expect(rows('Guild crews struck on Friday.', undefined, 'guild')).toHaveLength(1);
  });
});
