import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../fixtures/spoken-in.ts';

describe('withNone', () => {
  it('keeps that there is none with what there is none of', () => {
    expect(spokenIn('Ana Lind found no evidence that the seal was broken.')).toEqual([
      'ana-lind: no evidence that the seal was broken',
    ]);
    expect(spokenIn('Ana Lind gave no clear assurance that the ferry would sail.').join()).not.toMatch(/: that/);
  });

  it('opens with what is told where it is found', () => {
    expect(spokenIn('Ana Lind found that the seal was broken.')).toEqual(['ana-lind: that the seal was broken']);
    expect(spokenIn('Ana Lind told no reporter of it, and said that the seal was broken.').join()).toMatch(
      /: that the seal/,
    );
  });
});
