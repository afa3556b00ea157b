import { describe, expect, it } from 'vitest';
import { isFamilyFirst } from './family-first.ts';
import { personParts } from './person.ts';

describe('isFamilyFirst', () => {
  it('knows names that open with the family', () => {
    for (const name of ['Yoon Seung-jin', 'Kim Young-ho', 'Wang Wei', 'Nguyen Van Minh', 'Trinh Bao'])
      expect(isFamilyFirst(personParts(name)), name).toBe(true);
  });

  it('does not take a given name for a family', () => {
    for (const name of ['Kim Larsen', 'Lee Harper', 'Jo Weld', 'Min-ji Seo', 'Lee Ann Moss', 'Ana Ruiz', 'Wang'])
      expect(isFamilyFirst(personParts(name)), name).toBe(false);
  });
});
