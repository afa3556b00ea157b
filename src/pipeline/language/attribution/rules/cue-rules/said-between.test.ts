import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../../fixtures/spoken-in.ts';

describe('saidBetween', () => {
  it('gives what a subject and its verb tell to who stands between them', () => {
    for (const verb of ['begged', 'urged', 'reasoned', 'protested', 'said'])
      expect([verb, spokenIn(`The two mills, ${verb} the guild’s chair, Ida Strand, should share the dam.`)]).toEqual([
        verb,
        ['ida-strand: The two mills', 'ida-strand: should share the dam'],
      ]);
  });

  it('does so where the rest is quoted, and where a clause of its own goes before', () => {
    expect(spokenIn('The mill shut. The panel, said its spokesman Ida Strand, “counts every stone”.')).toContain(
      'ida-strand: “counts every stone”',
    );
    expect(spokenIn('The mill is shut, and the men, says Ida Strand, will not have that.')).toEqual([
      'ida-strand: the men',
      'ida-strand: will not have that',
    ]);
  });

  it('gives a condition and what follows from it to who stands between them', () => {
    expect(spokenIn('If the dam is shut, swore Ida Strand, the millers would open it by hand.')).toEqual([
      'ida-strand: If the dam is shut',
      'ida-strand: the millers would open it by hand',
    ]);
  });

  it('gives nothing to whom something is done by, or who comes with the subject', () => {
    for (const aside of ['sued by Ida Strand', 'recalled from Tarn', 'called Ida Strand', 'asked Tuesday'])
      expect(spokenIn(`The miller, ${aside}, must pay.`).join()).not.toContain('ida-strand');
    expect(spokenIn('The miller left the hall, called Ida Strand, and slept.').join()).not.toContain('ida-strand');
  });
});
