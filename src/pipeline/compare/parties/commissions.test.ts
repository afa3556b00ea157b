import { expect, it } from 'vitest';
import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import { commissionsOf } from './commissions.ts';

it('takes a union’s commissioners and its commission’s spokesmen for those of the commission that a briefing names', () => {
  expect(voiceOf({ role: 'Climate Commissioner' })).toBe('european-commission');
  expect(voiceOf({ role: 'European Commissioner for Fisheries' })).toBe('european-commission');
  expect(voiceOf({ role: 'spokeswoman for the European Commission' })).toBe('european-commission');
  expect(voiceOf({ role: 'spokeswoman', party: 'european-commission' })).toBe('european-commission');
});

it('leaves them the union’s where no commission is named, and who is told to be the union’s or another land’s', () => {
  expect(voiceOf({ role: 'Climate Commissioner' }, { named: ['European Union'] })).toBeUndefined();
  expect(voiceOf({ role: 'chief negotiator', party: 'european-union' })).toBeUndefined();
  expect(voiceOf({ role: 'spokeswoman', party: 'european-union' })).toBeUndefined();
  expect(voiceOf({ role: 'Police Commissioner' })).toBeUndefined();
  expect(voiceOf({ role: 'Trade Commissioner', former: true })).toBeUndefined();
  expect(voiceOf({ role: 'Trade Commissioner' }, { root: 'quarn' })).toBeUndefined();
});

it('takes no commission of inquiry for one', () => {
  const named = ['European Union', 'Harbour Commission'];
  expect(voiceOf({ role: 'spokeswoman', party: 'harbour-commission' }, { named })).toBeUndefined();
});

function voiceOf(told: object, { named = ['European Union', 'European Commission'], root = 'european-union' } = {}) {
  const entities = named.map((name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    type: 'organisation',
    name,
    party: name === 'European Commission' ? 'european-union' : null,
  })) as Entity[];
  const affiliation = { entity: 'lind', word: null, party: null, former: false, ...told };
  const analysis = { document: { id: 'a' }, affiliations: [affiliation] } as unknown as Analysis;
  const roots = new Map([['lind', root]]);
  return commissionsOf(entities, [analysis], (_document, key) => key, roots).get('lind');
}
