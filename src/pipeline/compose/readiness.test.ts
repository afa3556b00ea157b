import { describe, expect, it } from 'vitest';
import { statements } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

const entities = { peru: { name: 'Peru', standing: 'party' as const }, chile: { name: 'Chile' } };
const issues = { ties: { title: 'Relations', terms: ['relations'] } };

function positions(evidence: Parameters<typeof composePages>[0]) {
  return composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
}

describe('a statement of two deeds', () => {
  const said = (second: string, issue: string | null) => {
    const content = `it liked the visit and ${second}`;
    return statements(
      positions(
        evidenceFor({
          documents: { a: [`Peru said ${content}.`] },
          issues,
          entities,
          statements: [{ in: 'a', content, who: 'peru', speaker: 'Peru', cue: 'said' }],
          acts: [
            { in: 'a', words: 'liked the visit', act: 'SUPPORT', actors: ['peru'], statement: 'st1' },
            { in: 'a', words: second, act: 'AGREE', actors: ['peru'], statement: 'st1', ...(issue ? { issue } : {}) },
          ],
        }),
      ),
    )[0];
  };

  it('is told by the one that bears on the issue it stands under, in the verb of its own words', () => {
    expect(said('was prepared to keep relations', 'ties')).toBe('Peru is ready 1 of 1 source');
    expect(said('promised to keep relations', 'ties')).toBe('Peru promises 1 of 1 source');
  });

  it('is told by the first where neither bears on one', () => {
    expect(said('was prepared to stay', null)).toBe('Peru supports 1 of 1 source');
  });
});

it('leaves out of what somebody says what the source says of them between dashes, and nothing else', () => {
  const quoted = (open: string, close: string) => {
    const sentence = `Peru${open}which is worried that the dam would burst in spring${close}said it needs the old maps of the whole valley.`;
    const page = positions(
      evidenceFor({
        documents: { a: [sentence] },
        entities,
        statements: [
          { in: 'a', content: 'that the dam would burst in spring', who: 'peru', speaker: 'Peru', cue: 'worried' },
          { in: 'a', content: 'it needs the old maps of the whole valley', who: 'peru', speaker: 'Peru', cue: 'said' },
        ],
        acts: [
          {
            in: 'a',
            words: 'needs the old maps of the whole valley',
            act: 'REQUEST',
            actors: ['peru'],
            statement: 'st2',
          },
        ],
      }),
    );
    return page.blocks.flatMap((block) => (block.type === 'statement' ? block.quotes.map(readText) : []))[0];
  };
  expect(quoted(' – ', ' – ')).toBe('it needs the old maps of the whole valley');
  expect(quoted(', ', ', ')).toContain('the dam would burst');
});

it('tells in the matrix that somebody asks for what another turns down', () => {
  const cell = (noun: string) => {
    const evidence = evidenceFor({
      documents: { a: [`Chile rejected ${noun}.`, 'Peru rejected the ferry.', 'Chile rejected the ferry.'] },
      issues: { ...issues, ferry: { title: 'Ferries', terms: ['ferry'] } },
      entities: { ...entities, chile: { name: 'Chile', standing: 'party' } },
      statements: [{ in: 'a', content: noun, who: 'chile', speaker: 'Chile', cue: 'rejected' }],
      acts: [
        { in: 'a', words: `rejected ${noun}`, act: 'REJECT', actors: ['chile'], issue: 'ties', statement: 'st1' },
        { in: 'a', words: noun, act: 'STATE', actors: ['peru'], issue: 'ties', statement: 'st1', rule: 'noun: call' },
        ...['peru', 'chile'].map((one) => ({
          in: 'a',
          words: `${one === 'peru' ? 'Peru' : 'Chile'} rejected the ferry`,
          act: 'REJECT' as const,
          actors: [one],
          issue: 'ferry',
        })),
      ],
    });
    const [table] = positions(evidence).blocks;
    if (table?.type !== 'table') return null;
    const at = table.head.findIndex((one) => readText(one) === 'Relations');
    return table.rows.map((row) => [readText(row[0]!), readText(row[at]!)]).find(([who]) => who === 'Peru')?.[1];
  };
  expect(cell('Peru’s call to open relations')).toBe('asks');
  expect(cell('Peru’s account of relations')).toBeNull();
});
