import { describe, expect, it } from 'vitest';
import { typedNames as named } from '../../fixtures/named.ts';

describe('a name of a word', () => {
  it('is the firm’s of which it is the first word, whoever says so', () => {
    const text = 'They sold it to Norwind Power, the company that built the dam. Norwind said it was late.';
    expect(named(text)).toEqual(['Norwind Power: organisation']);
    expect(named(text.replace('Norwind said', 'Brell said'))).toContain('Brell: person');
    expect(named(`${text} Ana Norwind left.`)).toContain('Ana Norwind: person');
  });
});

describe('a firm that bears a given name', () => {
  it('is told by the chief that only firms have', () => {
    const text = 'Talks with Felix Glass failed. “We are sorry,” said Ida Holm, Felix’s chief executive.';
    expect(named(text)).toContain('Felix Glass: organisation');
    expect(named(text.replace('chief executive', 'chief of staff'))).toContain('Felix Glass: person');
    expect(named(`${text} Glass left.`)).toContain('Felix Glass: person');
    expect(named('Felix Glass chairman Ida Holm left.')).toContain('Felix Glass: organisation');
  });
});

describe('those whom others serve', () => {
  it('have a body of their own by what they call it', () => {
    expect(named('They met Parents’ Voice on Sunday. Parents’ Voice left.')).toEqual(['Parents’ Voice: organisation']);
    expect(named('They heard Parents’ complaints.')).toEqual([]);
  });
});

describe('a name with what firms and people are behind it', () => {
  it('is no person for that', () => {
    expect(named('Norfrakt, the biggest customer, warned that it would leave.')).toEqual(['Norfrakt: organisation']);
    expect(named('Norfrakt, the oldest teacher, warned that it would leave.')).toEqual(['Norfrakt: person']);
  });
});
