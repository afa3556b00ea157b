import { describe, expect, it } from 'vitest';
import { last } from './fixtures/statements-in.ts';

describe('the chain of reporting', () => {
  it('names the outlet that reports somebody’s words', () => {
    const text =
      '{c1 According to} {s1 [Pacific Wire|organisation]}, {t1 {s2 [Chile|country]} {c2 said} {t2 it was late}}.';
    expect(last(text)).toMatchObject({ speakers: ['chile'], via: ['pacific-wire'] });
  });

  it('names it too where only the inner report was found', () => {
    expect(
      last('According to [Pacific Wire|organisation], {s1 [Chile|country]} {c1 said} {t1 it was late}.').via,
    ).toEqual(['pacific-wire']);
  });

  it('tells the outlet of the opening from the speaker, where both were taken for one', () => {
    const text = 'According to {s1 the [Pacific Wire|organisation], [Chile|country]} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: ['chile'], via: ['pacific-wire'] });
  });

  it('names whom a body speaks through, and the outlet that was told', () => {
    const text =
      '{s1 [Chile|country], through the head of its delegation [Ana Lind|person],} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: ['chile'], via: ['ana-lind'] });
    expect(last('{s1 [Ana Lind|person]} {c1 told} [Radio Sur|organisation] {t1 it was late}.').via).toEqual([
      'radio-sur',
    ]);
  });

  it('does not name a listener that is no outlet, nor the speaker himself', () => {
    expect(last('{s1 [Ana Lind|person]} {c1 told} [Chile|country] {t1 it was late}.').via).toEqual([]);
    const text = '{s1 [Ana Lind|person]} {c1 said} {t1 {s2 she} {c2 hoped} {t2 it was not late}}.';
    expect(last(text).via).toEqual([]);
  });
});
