import { describe, expect, it } from 'vitest';
import { typedNames as named } from '../../../fixtures/named.ts';

describe('a body named the other way round', () => {
  it('is no second body', () => {
    expect(named('The Court of Appeal sat. The appeal court rose.')).toEqual(['Court of Appeal: organisation']);
    expect(named('The Ministry of Health and Welfare sat. The health ministry rose.')).toEqual([
      'Ministry of Health and Welfare: organisation',
    ]);
    expect(named('The Ministry of Trade sat. The health ministry rose.')).toContain('health ministry: organisation');
  });
});

describe('a body told of by what its name does not show', () => {
  it('is one behind its name, whatever its last word', () => {
    expect(named('Tarn Valley, an airline, cut flights.')).toEqual(['Tarn Valley: organisation']);
    expect(named('Tarn Valley, the charity that runs it, left.')).toEqual(['Tarn Valley: organisation']);
    expect(named('Red Ridge, a Tarnby group, left.')).toContain('Red Ridge: organisation');
    expect(named('Ana Ruiz, a Tarnby group leader, left.')).not.toContain('Ana Ruiz: organisation');
    expect(named('Analyst Tuuli Rann of Brant Lacour left.')).toContain('Brant Lacour: organisation');
    expect(named('The son of Brant Lacour left.')).not.toContain('Brant Lacour: organisation');
    expect(named('Cimentos Quarn Alta left.')).toEqual(['Cimentos Quarn Alta: organisation']);
    expect(named('Jorun Halvik – general secretary of it – left.')).toEqual(['Jorun Halvik: person']);
    expect(named('Jorun Halvik (Green List) said no.')).toContain('Jorun Halvik: person');
    expect(named('Call us. Tel. 555 12')).toEqual([]);
    expect(named('Tarn Valley, a small town, is old.')).toEqual(['Tarn Valley: place']);
    expect(named('They met in Tarn Valley, a company said.')).toEqual(['Tarn Valley: place']);
  });
});
