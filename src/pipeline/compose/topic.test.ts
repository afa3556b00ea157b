import { describe, expect, it } from 'vitest';
import { firstLine, headings, lines, page, topicOf } from '../fixtures/composed.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

describe('a topic', () => {
  it('starts with its best reported sentence, then figures with their status', () => {
    const pay = page('wages');
    expect(pay.blocks[0]?.type === 'paragraph' && readText(pay.blocks[0].children)).toMatch(
      /^No agreement on pay was reached/,
    );
    const table = pay.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows.map((row) => row.slice(0, 2).map(readText))).toEqual([
      ['the offer of 3 percent, according to Ida Krogh', 'rejected'],
      ['the demand for 11 percent', 'rejected'],
    ]);
  });

  it('gives the figures of one demand in one row, as they are told', () => {
    const evidence = topicOf(
      { a: ['Peru wants a truce of 30 days and 40 boats in the bay.', 'Chile wants a truce.', 'Peru fears a truce.'] },
      [
        {
          in: 'a',
          words: 'wants a truce of 30 days and 40 boats in the bay',
          act: 'REQUEST',
          actors: ['peru'],
          issue: 'truce',
        },
        { in: 'a', words: 'Chile wants a truce', act: 'REQUEST', actors: ['chile'], issue: 'truce' },
      ],
      [
        { in: 'a', words: '40 boats', kind: 'count', value: 40, issue: 'truce' },
        { in: 'a', words: '30 days', kind: 'duration', value: 'P30D', issue: 'truce' },
      ],
    );
    const [topic] = composePages(evidence, {}).filter(({ kind }) => kind === 'topic');
    const rows = topic!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map((row) => row.slice(0, 2).map(readText))).toEqual([['30 days · 40 boats', 'demanded']]);
  });

  it('gives as agreed what a deal brings that was made', () => {
    const status = (first: string) => {
      const evidence = topicOf(
        { a: [first, 'The deal brings a truce of 30 days.', 'Chile wants a truce.', 'Peru wants a truce.'] },
        [
          { in: 'a', words: 'Chile wants a truce', act: 'REQUEST', actors: ['chile'], issue: 'truce' },
          { in: 'a', words: 'Peru wants a truce', act: 'REQUEST', actors: ['peru'], issue: 'truce' },
        ],
        [{ in: 'a', words: 'truce of 30 days', kind: 'count', value: 30, issue: 'truce' }],
      );
      const [topic] = composePages(evidence, {}).filter(({ kind }) => kind === 'topic');
      return topic!.blocks
        .flatMap((block) => (block.type === 'table' ? block.rows : []))
        .map((row) => readText(row[1]!));
    };
    expect(status('Peru and Chile reached a deal on Monday.')).toEqual(['agreed']);
    expect(status('Peru and Chile met on Monday.')).toEqual(['reported']);
  });

  it('gives a figure the status of what is done about it, and of nothing told beside it', () => {
    const text = 'Crews called off 40 flights after Peru rejected a truce of 30 days.';
    const evidence = topicOf(
      { a: [text, 'Peru wants a truce.', 'Chile wants a truce.'] },
      [
        { in: 'a', words: 'rejected a truce of 30 days', act: 'REJECT', actors: ['peru'], issue: 'truce' },
        { in: 'a', words: 'Peru wants a truce', act: 'REQUEST', actors: ['peru'], issue: 'truce' },
        { in: 'a', words: 'Chile wants a truce', act: 'REQUEST', actors: ['chile'], issue: 'truce' },
      ],
      [
        { in: 'a', words: '40 flights', kind: 'count', value: 40, issue: 'truce' },
        { in: 'a', words: '30 days', kind: 'duration', value: 'P30D', issue: 'truce' },
      ],
    );
    const [topic] = composePages(evidence, {}).filter(({ kind }) => kind === 'topic');
    const rows = topic!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map((row) => row.slice(0, 2).map(readText))).toEqual(
      expect.arrayContaining([
        ['40 flights', 'reported'],
        ['30 days', 'rejected'],
      ]),
    );
  });

  it('starts with the report that reads well by itself, be it the shorter or the later one', () => {
    const slip = 'Following their failure to agree on a truce, Peru asked for help to maintain to maintain pressure.';
    const back = 'Peru and Chile rejected that truce.';
    const plain = 'However, Peru and Chile agreed on no truce.';
    for (const poor of [slip, back]) {
      const evidence = topicOf({ a: [poor, 'Peru wants a truce.'], b: ['They met in Lima.', plain] }, [
        { in: 'a', words: poor.replace(/\.$/, ''), act: 'REJECT', actors: ['peru', 'chile'], issue: 'truce' },
        { in: 'b', words: plain.replace(/\.$/, ''), act: 'REJECT', actors: ['peru', 'chile'], issue: 'truce' },
      ]);
      expect(firstLine(evidence)).toMatch(/^\[…\] Peru and Chile agreed on no truce/);
    }
  });

  it('starts with what is done about it, not with where it is mentioned in passing', () => {
    const passing = 'Fish was not discussed in Lima, where Peru and Chile agreed on a truce.';
    const done = 'Peru and Chile agreed on a truce, diplomats said after three days of talks in Lima.';
    const agreed = { words: 'Peru and Chile agreed on a truce', act: 'AGREE' as const, actors: ['peru', 'chile'] };
    const evidence = topicOf({ a: [passing], b: [done] }, [
      { in: 'a', ...agreed, issue: 'truce' },
      { in: 'b', ...agreed, issue: 'truce' },
    ]);
    expect(firstLine(evidence)).toMatch(/^Peru and Chile/);
  });

  it('says no condition again that it starts with', () => {
    const condition = 'Peru agrees on a truce if Chile leaves the port.';
    const evidence = topicOf({ a: [condition], b: ['A truce holds if Chile leaves the port, Peru said.'] }, [
      { in: 'a', words: 'agrees on a truce', act: 'AGREE', actors: ['peru'], issue: 'truce', stance: 'conditional' },
      { in: 'b', words: 'A truce holds', act: 'AGREE', actors: ['peru'], issue: 'truce', stance: 'conditional' },
    ]);
    const [topic] = composePages(evidence, {}).filter(({ kind }) => kind === 'topic');
    expect(headings(topic!)).not.toContain('Conditions');
  });

  it('shows the conditions, with the speaker a pronoun stands for', () => {
    expect(lines(page('strike'), 'Conditions')).toEqual([
      'Vela · Ida Krogh: “We would return to the table if the airline moved on rest time,” she said. 1 of 3 sources',
    ]);
  });

  it('opens with what a party did, behind its dateline, before a sight of the day or words said in passing', () => {
    const opens = (...others: readonly string[]) => {
      const news =
        'LIMA, 4 May 2031 (Bay Wire) - Peru, which has held the strait for a decade, called off the truce on Friday.';
      const evidence = topicOf({ a: [...others], b: [news] }, [
        { in: 'b', words: 'called off the truce', act: 'REJECT', actors: ['peru'], issue: 'truce' },
        ...others.map((words) => ({
          in: 'a',
          words: words.replace(/[.“”]/g, ''),
          act: 'STATE' as const,
          actors: ['lind'],
          issue: 'truce',
        })),
      ]);
      return firstLine({ ...evidence, clusters: [] });
    };
    expect(opens('A baker has hung a flag out for the truce.')).toMatch(/^Peru, which has held/);
    expect(opens('We hold a truce.')).toMatch(/^Peru, which has held/);
  });
});
