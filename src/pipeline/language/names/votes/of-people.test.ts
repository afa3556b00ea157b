import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../../fixtures/named.ts';

it('takes who is of a body of two words and more for a person, wherever something went', () => {
  const praise = (of: string) => types(`The warmest praise went to Clement Quarnu ${of}. It rained.`);
  expect(praise('of the Velm Growers League')).toContain('Clement Quarnu: person');
});

describe('bodies by who is of them', () => {
  it('takes a name in brackets behind a person, behind "leader of", "groups" or "the brokers" for a body', () => {
    expect(types('Interior Minister Rok Zelnik (Corin Movimento) left.')).toContain('Corin Movimento: organisation');
    expect(types('Ida Holm, leader of Sol Libre, left.')).toContain('Sol Libre: organisation');
    expect(types('The groups Lago Vivo and Sol Libre left.')).toContain('Sol Libre: organisation');
    expect(types('Analysts at the brokers Corin Vel left.')).toContain('Corin Vel: organisation');
    expect(types('The fans’ federation Corin Vel left.')).toContain('Corin Vel: organisation');
    expect(types('It has the support of Corin Vel, our parent company.')).toContain('Corin Vel: organisation');
  });

  it('takes nobody with a given name for one, nor people joined to people', () => {
    expect(types('The spokesman of Maria Vel left.')).toContain('Maria Vel: person');
    expect(types('The lawyers Corin Vel and Rok Zelnik left.')).toContain('Corin Vel: person');
    expect(types('The minister (Maria Vel) left.')).toContain('Maria Vel: person');
  });
});

describe('a party by the word behind its name', () => {
  it('is one where an article stands before, whatever its words', () => {
    expect(types('Otto Ruiz, of the left-wing Verda Luma party, left.')).toContain('Verda Luma: organisation');
    expect(types('The Verda Luma party left.')).toContain('Verda Luma: organisation');
    expect(types('Verda Luma left.')).not.toContain('Verda Luma: organisation');
  });
});
