import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../types.ts';
import { votesOf } from './party-votes.ts';

describe('votesOf', () => {
  it('takes “Lind of the Plain List” before the party that a paper’s “party leader” may mean', () => {
    const [guessed, stated] = votes('Party leader');
    expect(stated).toBeGreaterThan(guessed!);
  });

  it('takes the leader of a party that is named before what is only set beside the name', () => {
    const [named, beside] = votes('Coast List leader');
    expect(named).toBeGreaterThan(beside!);
  });
});

function votes(role: string) {
  const analysis = {
    document: { id: 'a' },
    entities: [],
    affiliations: [
      { entity: 'lind', party: 'coast-list', rule: 'role-before-name', role, word: 'leader' },
      { entity: 'lind', party: 'plain-list', rule: 'name-of-body', role: null, word: null },
    ],
  } as unknown as Analysis;
  const own = votesOf([analysis], (_document, key) => key, new Set()).get('lind')!;
  return [own.get('coast-list'), own.get('plain-list')];
}
