import { describe, expect, it } from 'vitest';
import { isOfOneUntold } from './of-one-untold.ts';

describe('isOfOneUntold', () => {
  it('misses whom a pronoun means behind an opening that names nobody', () => {
    expect(isOfOneUntold('From Monday his union will sail.')).toBe(true);
    expect(isOfOneUntold('Unless they are paid, her crews will go home.')).toBe(true);
    expect(isOfOneUntold('The offer, she repeated, was final.')).toBe(true);
  });

  it('needs nobody else where a name or an office stands before it', () => {
    expect(isOfOneUntold('From Monday Lind and his union will sail.')).toBe(false);
    expect(isOfOneUntold('The minister stands by her word.')).toBe(false);
    expect(isOfOneUntold('Lind praised them and said that she would go.')).toBe(false);
    expect(isOfOneUntold('The offer was “his last”.')).toBe(false);
  });
});
