import { expect, it } from 'vitest';
import { statements } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './read-text.ts';

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

it('calls silent who is told to do something on another matter', () => {
  expect(mills('Peru backed the mill.', 'Chile will open two gates.')).toEqual({ Chile: 'silent', Peru: 'for' });
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
  expect(reported('two clerks')).toBe('Velm promises · according to two clerks (not named) 1 of 1 source');
});
