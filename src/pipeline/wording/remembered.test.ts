import { describe, expect, it } from 'vitest';
import { remembered, rememberedOf } from './remembered.ts';

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

describe('rememberedOf', () => {
  it('asks about an object once, even where it finds nothing', () => {
    let asked = 0;
    const first = rememberedOf((words: readonly string[]) => {
      asked += 1;
      return words[0];
    });
    const [none, one]: (readonly string[])[] = [[], ['Norwind']];
    expect([first(none!), first(none!), first(one!)]).toEqual([undefined, undefined, 'Norwind']);
    expect(asked).toBe(2);
  });
});
