import { describe, expect, it } from 'vitest';
import { startsLarge } from './starts-large.ts';

describe('startsLarge', () => {
  it('takes a capital of any script for one', () => {
    expect(['Lind', 'Éva', 'Київ'].map(startsLarge)).toEqual([true, true, true]);
  });

  it('takes no small letter, figure, mark or blank word for one', () => {
    expect(['lind', 'éva', '2024', '“Lind', '[', ''].map(startsLarge)).toEqual(Array(6).fill(false));
  });
});
