import { describe, expect, it } from 'vitest';
import { markedNames } from '../../../fixtures/named.ts';

describe('a known office', () => {
  it('is none where it is of what a part of a land does', () => {
    expect(markedNames('They wrote to the State Department. It was late.')).toContain('[State Department]');
    expect(markedNames('They wrote to the State Department of Education.')).toContain(
      '[State Department of Education]',
    );
  });
});

describe('a people’s name behind an Arabic article', () => {
  it('is a surname, and no land', () => {
    expect(markedNames('They met Hamid al-Iraqi. It was late, al-Iraqi said.')).toBe(
      'They met [Hamid al-Iraqi]. It was late, [al-Iraqi] said.',
    );
  });

  it('names the land where something else stands before the hyphen', () => {
    expect(markedNames('They met in the mid-Iraqi hills. The non-Iraqi firms left.')).toContain('mid-[Iraqi]');
  });
});
