import { describe, expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

describe('"he" and "she" long after the name', () => {
  const bees = '[Ana Lind|person] keeps bees. The hives stand in rows. Rain spoils them. Wind does too.';

  it('take the one person of whom the paragraph tells', () => {
    expect(meaning(`${bees} For whom, she asks, is all this?`, 'she')).toEqual(['ana-lind']);
    const two = bees.replace('The hives', 'The hives of [Mari Dahl|person]');
    expect(meaning(`${two} For whom, she asks, is all this?`, 'she')).toEqual([]);
  });

  it('take the one person of the paragraph before where theirs opens with them or with what they say', () => {
    expect(meaning(`${bees}\n\n“Nobody buys it,” she says.`, 'she')).toEqual(['ana-lind']);
    expect(meaning(`${bees}\n\nThe market is far. “Nobody buys it,” she says.`, 'she')).toEqual([]);
  });
});
