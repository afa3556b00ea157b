import { describe, expect, it } from 'vitest';
import type { Modality } from '#src/schema/evidence.ts';
import { statements } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { readText } from '../sentences/read-text.ts';

const PEOPLE = {
  peru: { name: 'Peru', standing: 'party' as const },
  chile: { name: 'Chile', standing: 'party' as const },
};

function mills(...sentences: readonly string[]): Record<string, string> {
  const ferry = ['Peru rejected the ferry tax', 'Chile rejected the ferry tax'];
  const evidence = evidenceFor({
    documents: { a: [...ferry.map((one) => `${one}.`), ...sentences] },
    issues: { ferry: { title: 'Ferries', terms: ['ferry'] }, mill: { title: 'Mills', terms: ['mill'] } },
    entities: PEOPLE,
    acts: [
      ...ferry.map((words, place) => ({
        in: 'a',
        words,
        act: 'REJECT' as const,
        actors: [place === 0 ? 'peru' : 'chile'],
        issue: 'ferry',
      })),
      { in: 'a', words: 'backed the mill', act: 'SUPPORT', actors: ['peru'], issue: 'mill', stance: 'for' },
      { in: 'a', words: 'will open two gates', act: 'AGREE', actors: ['chile'] },
    ],
  });
  const positions = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
  const [table] = positions.blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  const at = table!.head.findIndex((cell) => readText(cell) === 'Mills');
  return Object.fromEntries(table!.rows.map((row) => [readText(row[0]!), readText(row[at]!)]));
}

it('calls nobody silent on an issue under whose heading their statement stands', () => {
  expect(mills('Peru backed the mill.', 'Of the three at the mill Chile will open two gates.')).toEqual({
    Chile: 'promises',
    Peru: 'for',
  });
});

it('reports nothing of who is told to do something on another matter', () => {
  expect(mills('Peru backed the mill.', 'Chile will open two gates.')).toEqual({ Chile: 'not reported', Peru: 'for' });
});

it('names nobody as the reporter of themselves', () => {
  const reported = (unnamed: string) => {
    const words = 'will open two gates';
    const evidence = evidenceFor({
      documents: { a: [`${unnamed} told us that Velm ${words}.`] },
      entities: { ...PEOPLE, velm: { name: 'Velm', type: 'place' } },
      statements: [{ in: 'a', content: `Velm ${words}`, unnamed }],
      acts: [{ in: 'a', words, act: 'AGREE', actors: ['velm'], statement: 'st1' }],
    });
    return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)[0];
  };
  expect(reported('Velm')).toBe('Velm promises 1 of 1 source');
  expect(reported('the Velm')).toBe('Velm promises 1 of 1 source');
  expect(reported('two clerks')).toBe('Velm promises · according to two clerks (not named) 1 of 1 source');
});

describe('the matrix', () => {
  const blocks = (sentences: readonly (readonly [string, string, string])[], extra = 'The quay is quiet.') => {
    const evidence = evidenceFor({
      documents: { a: [...sentences.map(([who, words]) => `${PEOPLE[who as 'peru'].name} ${words}.`), extra] },
      issues: { ferry: { title: 'Ferries', terms: ['ferry'] }, mill: { title: 'Mills', terms: ['mill'] } },
      entities: { ...PEOPLE, bolivia: { name: 'Bolivia', standing: 'party' as const } },
      acts: [
        ...sentences.map(([who, words, issue]) => ({
          in: 'a',
          words,
          act: 'REJECT' as const,
          actors: [who],
          ...(issue === '' ? {} : { issue, stance: 'against' as const }),
        })),
        ...(extra.startsWith('Bolivia ')
          ? [{ in: 'a', words: extra.slice('Bolivia '.length, -1), act: 'REJECT' as const, actors: ['bolivia'] }]
          : []),
      ],
    });
    return composePages(evidence, {}).find(({ slug }) => slug === 'positions')!.blocks;
  };
  const three = [
    ['peru', 'rejected the ferry tax', 'ferry'],
    ['chile', 'rejected the ferry tax too', 'ferry'],
    ['peru', 'rejected the mill tax', 'mill'],
  ] as const;
  const read = (found: ReturnType<typeof blocks>) =>
    found.slice(0, 2).map((block) => {
      if (block.type === 'table') return block.rows.map((row) => row.map(readText));
      return block.type === 'paragraph' ? readText(block.children) : block.type;
    });

  it('names below it the parties of whom it has nothing', () => {
    expect(read(blocks(three, 'Bolivia rejected the song.'))).toEqual([
      [
        ['Peru', 'against', 'against'],
        ['Chile', 'against', 'not reported'],
      ],
      'No source reports where these parties stand on these matters: Bolivia',
    ]);
    expect(read(blocks(three))[1]).toBe('heading');
  });

  it('is left to the statements where it would hold two cells', () => {
    expect(read(blocks(three.slice(0, 2)))[0]).toBe('heading');
  });

  it('tells whose word it is that another agreed too', () => {
    const cell = (actors: string[]) => {
      const evidence = evidenceFor({
        documents: {
          a: [
            'Ines Paz said they agreed to meet again.',
            ...['ferry', 'mill'].map((one) => `Peru rejected the ${one} tax.`),
          ],
        },
        issues: {
          again: { title: 'Next talks', terms: ['meet again'] },
          ferry: { title: 'Ferries', terms: ['ferry'] },
          mill: { title: 'Mills', terms: ['mill'] },
        },
        entities: { ...PEOPLE, paz: { name: 'Ines Paz', type: 'person', party: 'peru' } },
        statements: [{ in: 'a', content: 'they agreed to meet again', who: 'paz', speaker: 'Ines Paz', cue: 'said' }],
        acts: [
          {
            in: 'a',
            words: 'agreed to meet again',
            act: 'AGREE',
            actors,
            issue: 'again',
            stance: 'for',
            statement: 'st1',
          },
          ...['ferry', 'mill'].map((issue) => ({
            in: 'a',
            words: `rejected the ${issue} tax`,
            act: 'REJECT' as const,
            actors: ['peru'],
            issue,
            stance: 'against' as const,
          })),
          {
            in: 'a',
            words: 'rejected the mill tax',
            act: 'REJECT',
            actors: ['chile'],
            issue: 'mill',
            stance: 'against',
          },
        ],
      });
      const [table] = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!.blocks;
      if (table?.type !== 'table') return null;
      const at = table.head.findIndex((one) => readText(one) === 'Next talks');
      return table.rows.map((row) => [readText(row[0]!), readText(row[at]!)]);
    };
    expect(cell(['peru', 'chile'])).toContainEqual(['Chile', 'agrees according to Ines Paz']);
    expect(cell(['peru'])).toContainEqual(['Chile', 'not reported']);
  });
});

it('tells what two agreed on each issue of a deal, before what either asked for it', () => {
  const cells = (actors: readonly string[]) => {
    const evidence = evidenceFor({
      documents: {
        a: [
          'Peru demanded a mill and a ferry.',
          'Under the deal the mill will open and the ferry will sail, Lind said.',
        ],
      },
      issues: { ferry: { title: 'Ferries', terms: ['ferry'] }, mill: { title: 'Mills', terms: ['mill'] } },
      entities: { ...PEOPLE, lind: { name: 'Lind', type: 'person' } },
      statements: [{ in: 'a', content: 'Under the deal the mill will open and the ferry will sail', who: 'lind' }],
      acts: [
        ...['mill', 'ferry'].map((issue) => ({
          in: 'a',
          words: `a ${issue}`,
          act: 'REQUEST' as const,
          actors: ['peru'],
          issue,
        })),
        ...['mill will open', 'ferry will sail'].map((words) => ({
          in: 'a',
          words,
          act: 'AGREE' as const,
          actors,
          issue: words.split(' ')[0]!,
          statement: 'st1',
        })),
      ],
    });
    const { blocks } = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
    const [table] = blocks;
    return table?.type === 'table' ? table.rows.map((row) => row.map(readText).join(' ')) : [];
  };
  expect(cells(['chile', 'peru'])).toEqual(['Peru agrees agrees', 'Chile agrees agrees']);
  expect(cells(['chile'])[0]).toBe('Peru asks asks');
});

it('shows beside a side that was taken that the strike was called off since, and no strike that would be', () => {
  const cells = (words: string, modality: Modality[] = []) => {
    const strike = { issue: 'strike', actors: ['guild'] };
    const evidence = evidenceFor({
      documents: {
        a: [
          'The Guild will strike on Monday.',
          `The Guild ${words}.`,
          'Velm fears the strike.',
          'Velm rejects the ferry.',
          'Guilds reject the ferry.',
        ],
      },
      issues: { strike: { title: 'Strike', terms: ['strike'] }, ferry: { title: 'Ferry', terms: ['ferry'] } },
      entities: { guild: { name: 'Guild', standing: 'party' }, velm: { name: 'Velm', standing: 'party' } },
      acts: [
        { in: 'a', words: 'will strike on Monday', act: 'THREATEN', stance: 'for', ...strike },
        { in: 'a', words, act: 'RETREAT', modality, ...strike },
        { in: 'a', words: 'fears the strike', act: 'REJECT', stance: 'against', issue: 'strike', actors: ['velm'] },
        { in: 'a', words: 'rejects the ferry', act: 'REJECT', issue: 'ferry', actors: ['velm'] },
        { in: 'a', words: 'reject the ferry', act: 'REJECT', issue: 'ferry', actors: ['guild'] },
      ],
    });
    const positions = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
    const [table] = positions.blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    const at = table!.head.findIndex((cell) => readText(cell) === 'Strike');
    return table!.rows.map((row) => [row[0]!, row[at]!].map(readText));
  };
  expect(cells('has suspended the strike')).toContainEqual(['Guild', 'for, suspends']);
  expect(cells('would suspend the strike', ['hypothetical'])).toContainEqual(['Guild', 'for']);
  expect(cells('freed two drivers')).toContainEqual(['Guild', 'for']);
});
