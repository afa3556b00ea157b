import { describe, expect, it } from 'vitest';
import { speakersOf } from './fixtures/statements-in.ts';

describe('letters behind a name', () => {
  it.each([
    '{s1 [Ana Lind|person] MP} {c1 said} {t1 it was late}.',
    '{s1 Its own spokesman, [Ana Lind|person] MLA,} {c1 said} {t1 it was late}.',
    '{s1 Dame [Ana Lind|person] OBE, a judge,} {c1 said} {t1 it was late}.',
  ])('leave it the speaker’s: %s', (text) => {
    expect(speakersOf(text)).toEqual(['ana-lind']);
  });

  it('are a body’s own behind a body', () => {
    expect(speakersOf('{s1 The [Norwind|organisation] MP} {c1 said} {t1 it was late}.')).toEqual([]);
  });
});
