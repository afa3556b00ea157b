import { describe, expect, it } from 'vitest';
import { speakersOf } from './fixtures/statements-in.ts';

describe('what a body is called', () => {
  it.each([
    ['{s1 A union} called the [Weavers Guild|organisation] {c1 said} {t1 it was late}.', ['weavers-guild']],
    ['{s1 A relief group} known as [Open Door|organisation] {c1 said} {t1 it was late}.', ['open-door']],
    ['{s1 A maker of ropes} called [Ortega|organisation] {c1 said} {t1 it was late}.', ['ortega']],
    [
      '{s1 The growers’ union}, known as the [Weavers Guild|organisation], {c1 said} {t1 it was late}.',
      ['weavers-guild'],
    ],
    ['{s1 A union}, known as the [Weavers Guild|organisation], {c1 said} {t1 it was late}.', ['weavers-guild']],
    ['{s1 A union}, called by the [Weavers Guild|organisation], {c1 said} {t1 it was late}.', []],
    ['{s1 The minister} called the [Weavers Guild|organisation] and {c1 said} {t1 it was late}.', []],
    ['{s1 Unions} called [Skylark|organisation] and {c1 said} {t1 it was late}.', []],
  ])('tells who speaks: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
