import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../fixtures/named.ts';

describe('names that hold an English word', () => {
  it('are whole behind a family name that is none', () => {
    expect(types('Trinh The Bao, the trade minister, spoke. Trinh said no.')).toEqual(['Trinh The Bao: person']);
    expect(types('Ok Soo-min, the trade minister, spoke. Ms Ok said no.')).toEqual(['Ok Soo-min: person']);
  });

  it('leave the word where it is one', () => {
    expect(types('Ok, said the minister.')).toEqual([]);
    expect(types('Tarnbury The Hard Way')).not.toContain('Tarnbury The Hard Way: person');
  });
});

describe('campaigns', () => {
  it('are whole where their aim is a word that no sentence writes large', () => {
    expect(types('The Teachers for Tomorrow said no.')).toEqual(['Teachers for Tomorrow: organisation']);
    expect(types('The teachers for tomorrow are few.')).toEqual([]);
  });
});
