import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('what is one word', () => {
  it('cuts the possessive off', () => {
    expect(marked("It met Peru's envoy and Ana Ruiz’s lawyer.")).toBe("It met [Peru]'s envoy and [Ana Ruiz]’s lawyer.");
  });

  it('cuts two names at a hyphen, and none inside a double name', () => {
    expect(marked('The Chile-Bolivia talks bored Ana Smith-Jones and Omar al-Haddi.')).toBe(
      'The [Chile]-[Bolivia] talks bored [Ana Smith-Jones] and [Omar al-Haddi].',
    );
  });

  it('takes an abbreviation’s stop for the end of a sentence, not of a headline', () => {
    expect(marked('They sued Exxon Tarn Corp.')).toBe('They sued [Exxon Tarn Corp.]');
    expect(marked('Crews Sued Exxon Tarn Corp')).toBe('Crews Sued Exxon Tarn Corp');
  });
});
