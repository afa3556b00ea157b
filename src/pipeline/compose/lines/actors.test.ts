import { expect, it } from 'vitest';
import { statements } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

function shown(role: string, name = 'Quay Board'): string | undefined {
  const words = 'rejects the mill tax';
  const evidence = evidenceFor({
    documents: { a: [`Ana Lind ${words}.`] },
    entities: {
      board: { name, standing: 'party', aliases: [name, 'the Board'] },
      lind: { name: 'Ana Lind', type: 'person', party: 'board', role },
    },
    statements: [{ in: 'a', content: words, who: 'lind', speaker: 'Ana Lind' }],
    acts: [{ in: 'a', words, act: 'REJECT', actors: ['lind'], statement: 'st1' }],
  });
  return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)[0];
}

it('says once of whom somebody is the head', () => {
  expect(shown('chair of the Quay Board')).toBe('Quay Board · Ana Lind, chair rejects 1 of 1 source');
  expect(shown('chair of the Quay Council')).toBe(
    'Quay Board · Ana Lind, chair of the Quay Council rejects 1 of 1 source',
  );
  expect(shown('minister for Fisheries')).toBe('Quay Board · Ana Lind, minister for Fisheries rejects 1 of 1 source');
});

it('begins a party without a name of its own with a capital', () => {
  expect(shown('chair', 'works council')).toBe('Works council · Ana Lind, chair rejects 1 of 1 source');
  expect(shown('chair', 'eBridge')).toBe('eBridge · Ana Lind, chair rejects 1 of 1 source');
});

it('says of a group once who it is, and names the spokesman of one', () => {
  const said = (speaker: string) => {
    const evidence = evidenceFor({
      documents: { a: [`${speaker} said workers want the mill tax to go.`] },
      entities: { workers: { name: 'Workers', type: 'group', aliases: ['workers'], standing: 'party' } },
      statements: [{ in: 'a', content: 'workers want the mill tax to go', speaker, unnamed: speaker, cue: 'said' }],
      acts: [
        { in: 'a', words: 'workers want the mill tax to go', act: 'REQUEST', actors: ['workers'], statement: 'st1' },
      ],
    });
    return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)[0];
  };
  expect(said('Mill workers in the north')).toBe('Workers want 1 of 1 source');
  expect(said('A spokesman for the workers')).toContain('according to a spokesman for the workers');
});
