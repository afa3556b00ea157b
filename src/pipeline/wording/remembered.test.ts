import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('asks about a text once', () => {
    let asked = 0;
    const size = remembered((text) => {
      asked += 1;
      return text.length;
    });
    expect([size('Norwind'), size('Norwind'), size('Lind')]).toEqual([7, 7, 4]);
    expect(asked).toBe(2);
  });

  it('answers alike when so many texts came that it has forgotten the first', () => {
    const size = remembered((text) => text.length);
    for (let i = 0; i < 25_000; i += 1) size(`Norwind ${i}`);
    expect(size('Norwind 0')).toBe(9);
  });
});
