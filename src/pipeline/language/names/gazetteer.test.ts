import { describe, expect, it } from 'vitest';
import { entityIn, namedIn as read, typedNames as types } from '../../fixtures/named.ts';

describe('what is known by name', () => {
  it('joins demonyms, capitals and seats to their country', () => {
    const names = read('Serbia signed. A Serbian envoy left. Belgrade denied it. The Kremlin said Moscow agreed.');
    expect(entityIn(names, 'serbia')).toMatchObject({
      type: 'country',
      code: 'RS',
      party: 'serbia',
      forms: ['Serbia', 'Serbian', 'Belgrade'],
    });
    expect(entityIn(names, 'russia').forms).toEqual(['Kremlin', 'Moscow']);
  });

  it('knows the West by its name and its people, and no part of the world that lies west in another', () => {
    expect(types('The West left. Western envoys wept.')).toEqual(['the West: group']);
    expect(types('The West African envoys left. Western Balkan envoys wept.')).not.toContain('the West: group');
  });

  it('knows the letters of a land with and without their last stop', () => {
    expect(types('The U.S announced it.')).toEqual(['United States: country']);
    expect(types('The U.S. announced it.')).toEqual(['United States: country']);
  });

  it('knows whose treasury imposes what, in a report that names another land alone', () => {
    const names = read('The Treasury Department froze accounts in Oman. Oman protested.');
    expect(entityIn(names, 'treasury-department').party).toBe('united-states');
  });

  it('knows a land by each name of its people, and by its letters', () => {
    expect(types('A Maldivian envoy met two Dutchwomen and a Dutchwoman.')).toEqual([
      'Maldives: country',
      'Netherlands: country',
    ]);
    expect(types('NZ and PNG agreed.')).toEqual(['New Zealand: country', 'Papua New Guinea: country']);
  });

  it('knows a state in full, and a body of one', () => {
    const names = read('The Sultanate of Oman and the Wool Guild of Oman met.');
    expect(names.entities.map(({ name }) => name)).toEqual(['Oman', 'Wool Guild of Oman']);
    expect(entityIn(names, 'oman').forms).toEqual(['Sultanate of Oman', 'Oman']);
  });

  it('tells a state from one whose name it resembles', () => {
    const names = read('Niger and Nigeria met Iran and Iraq.');
    expect(names.entities.map(({ code }) => code)).toEqual(['NE', 'NG', 'IR', 'IQ']);
  });

  it('reads a country whose apostrophe a machine lost', () => {
    expect(entityIn(read('It praised Kenyas wish for a meeting.'), 'kenya').forms).toEqual(['Kenyas']);
  });

  it('knows blocs, and bodies of the world by their letters', () => {
    const names = read('The West and the EU asked the U.N. to help. European leaders agreed.');
    expect(names.entities.map(({ key }) => key)).toEqual(['the-west', 'european-union', 'united-nations', 'europe']);
  });
});
