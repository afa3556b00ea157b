import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../types.ts';
import { votesOf } from './party-votes.ts';

describe('votesOf', () => {
  it('takes “Lind of the Plain List” before the party that a paper’s “party leader” may mean', () => {
    const [guessed, stated] = votes('Party leader');
    expect(stated).toBeGreaterThan(guessed!);
  });

  it('takes the party in brackets behind a councillor before the council that the word alone may mean', () => {
    const [guessed, stated] = votes('Councillor');
    expect(stated).toBeGreaterThan(guessed!);
  });

  it('takes through whom a union of lands speaks for its voice, whatever land she is of', () => {
    const [through, land] = votes(null, 'spoken-through');
    expect(through).toBeGreaterThan(land!);
  });

  it('takes the leader of a party that is named before what is only set beside the name', () => {
    const [named, beside] = votes('Coast List leader');
    expect(named).toBeGreaterThan(beside!);
  });

  it('takes a body told of elsewhere before the one that “their association” may mean', () => {
    const [meant, stated] = votes('president of their association');
    expect(stated).toBeGreaterThan(meant!);
  });
});

it('takes where an envoy or an arbiter is from for no party of his, unless he is somebody’s', () => {
  const peru = (role: string | null, office: object) => {
    const analysis = {
      document: { id: 'a' },
      entities: [{ key: 'peru', type: 'country', party: null }],
      affiliations: [
        { entity: 'lind', party: 'peru', rule: role === null ? 'name-of-body' : 'role-after-name', role, word: null },
        { entity: 'lind', party: null, rule: 'role-before-name', former: false, word: null, ...office },
      ],
    } as unknown as Analysis;
    return votesOf([analysis], (_document, key) => key, new Set())
      .get('lind')
      ?.get('peru');
  };
  expect(peru('Peruvian diplomat', { role: 'the Envoy' })).toBeUndefined();
  expect(peru(null, { role: 'chairwoman of the panel' })).toBeUndefined();
  expect(peru('foreign minister of Peru', { role: 'the Envoy' })).toBeGreaterThan(0);
  expect(peru('Peruvian diplomat', { role: 'delegate' })).toBeGreaterThan(0);
});

it('takes where the head of a body is from for no party of his, and the land whose minister he is for one', () => {
  const peru = (role: string) =>
    voted({
      entities: [
        { key: 'peru', type: 'country', party: null },
        { key: 'forum', type: 'organisation', party: null },
      ],
      affiliations: [
        { entity: 'lind', party: 'peru', rule: 'role-before-name', role, word: null },
        { entity: 'lind', party: 'forum', rule: 'whose-role', role: null, word: null },
      ],
    })?.get('peru');
  expect(peru('Peruvian diplomat')).toBeUndefined();
  expect(peru('farm minister of Peru')).toBeGreaterThan(0);
});

it('takes the firm where a shop steward works for no party of hers, and of a director for one', () => {
  const firm = (word: string, party: string | null) =>
    voted({
      entities: [
        { key: 'norwind', type: 'organisation', party: null },
        { key: 'lind', type: 'person', party: 'norwind' },
      ],
      affiliations: [{ entity: 'lind', party, rule: 'role-after-name', role: `${word} at Norwind`, word }],
    })?.get('norwind');
  expect(firm('shop steward', null)).toBeUndefined();
  expect(firm('shop steward', 'norwind')).toBeGreaterThan(0);
  expect(firm('director', null)).toBeGreaterThan(0);
});

function voted(analysis: object) {
  const told = { document: { id: 'a' }, ...analysis } as unknown as Analysis;
  return votesOf([told], (_document, key) => key, new Set()).get('lind');
}

function votes(role: string | null, rule = 'role-before-name') {
  const analysis = {
    document: { id: 'a' },
    entities: [],
    affiliations: [
      { entity: 'lind', party: 'coast-list', rule, role, word: 'leader' },
      { entity: 'lind', party: 'plain-list', rule: 'name-of-body', role: null, word: null },
    ],
  } as unknown as Analysis;
  const own = votesOf([analysis], (_document, key) => key, new Set()).get('lind')!;
  return [own.get('coast-list'), own.get('plain-list')];
}
