import { describe, expect, it } from 'vitest';
import { statements } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

describe('what the page of positions holds', () => {
  it.each([
    'That is untrue',
    'Not this year',
    'We cannot print such a map',
    'Norwind dismissed the criticism',
    'We will build nothing of the kind',
  ])('is not what says nothing of what it is about: %s', (words) => {
    expect(shown(words, 'direct')).toBe(false);
  });

  it.each([
    ['Nine boats were one too many', 'direct'],
    ['We reject the rule on rest', 'direct'],
    ['No clerk will pay for it twice', 'direct'],
    ['it needs the maps of the valley', 'indirect'],
  ] as const)('is what does: %s', (words, kind) => {
    expect(shown(words, kind)).toBe(true);
  });
});

function shown(content: string, kind: 'direct' | 'indirect'): boolean {
  const evidence = evidenceFor({
    documents: { a: [kind === 'direct' ? `“${content}.”` : `Norwind said ${content}.`] },
    entities: { norwind: { name: 'Norwind', standing: 'party' }, guild: { name: 'Guild', standing: 'party' } },
    statements: [{ in: 'a', content, who: 'norwind', kind, ...(kind === 'indirect' ? { cue: 'said' } : {}) }],
    acts: [{ in: 'a', words: content, act: 'REJECT', actors: ['norwind'], statement: 'st1' }],
  });
  const page = composePages(evidence, {}).find(({ slug }) => slug === 'positions');
  return page !== undefined && statements(page).length > 0;
}
