import { describe, expect, it } from 'vitest';
import { isWitnessRole } from './witness-role.ts';

describe('isWitnessRole', () => {
  it('is true for a scholar and a worker, and for nobody who leads or has no role', () => {
    expect(isWitnessRole('senior economist at Norwater College')).toBe(true);
    expect(isWitnessRole('cleaner')).toBe(true);
    expect(isWitnessRole('director of the College')).toBe(false);
    expect(isWitnessRole('spokesman for the drivers')).toBe(false);
    expect(isWitnessRole(null)).toBe(false);
  });
});
