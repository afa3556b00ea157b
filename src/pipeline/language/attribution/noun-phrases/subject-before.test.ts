import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../fixtures/spoken-in.ts';

describe('subjectBefore', () => {
  it('finds the subject before its age, its trade and what was done to it', () => {
    expect(spokenIn('“It is late and cold,” Ana Lind, 54, a nurse from Rona, said.')).toEqual([
      'ana-lind: “It is late and cold,”',
    ]);
    expect(spokenIn('“It is late and cold,” the Harbour Board, founded in 1920 and led by Tor Berg, said.')).toEqual([
      'harbour-board: “It is late and cold,”',
    ]);
  });

  it('finds none behind a clause of somebody else', () => {
    expect(spokenIn('Tor Berg came, 54 left, and “it is late and cold,” Ana Lind said.')[0]).toContain('ana-lind');
  });

  it('finds whom a clause before the verb describes by what others did', () => {
    const words = 'A harbour official whom I reached by telephone insisted that “it is late”.';
    expect(spokenIn(words)[0]).toContain('A harbour official');
    expect(spokenIn(words.replace('whom', ', whom')).join()).not.toContain('telephone:');
  });
});
