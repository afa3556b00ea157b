import { describe, expect, it } from 'vitest';
import { figures } from './fixtures/facts-in.ts';

describe('factsOf: figures in words', () => {
  it('reads durations without a figure, but no rate', () => {
    expect(figures('They sat for half an hour, then a day and a half, twice a day.')).toEqual([
      ['duration', 0.5, 'hours', 'half an hour'],
      ['duration', 1.5, 'days', 'a day and a half'],
    ]);
  });

  it('reads shares, a third without a value, but no "third delay" and no part of an hour', () => {
    expect(
      figures('Catches fell by a fifth; two-thirds of the boats left after a third delay of a quarter of an hour.'),
    ).toEqual([
      ['percentage', 20, '%', 'a fifth'],
      ['percentage', null, '%', 'two-thirds'],
    ]);
  });

  it('reads one in so many and less than half as shares, half a day as none', () => {
    expect(figures('One in four flights left; less than half did so in half a day.').map((f) => f.slice(0, 2))).toEqual(
      [
        ['percentage', 25],
        ['percentage', 50],
        ['duration', 0.5],
      ],
    );
  });

  it('reads nine out of ten as a share, and two in a year as none', () => {
    expect(figures('Nine in ten left and four out of five stayed; two in 2019 wept.').map((f) => [f[1], f[3]])).toEqual(
      [
        [90, 'Nine in ten'],
        [80, 'four out of five'],
      ],
    );
  });

  it('takes "more than a decade" for how long', () => {
    expect(figures('She led it for more than a decade.').map((f) => f.slice(0, 3))).toEqual([
      ['duration', 1, 'decades'],
    ]);
  });

  it('takes a share that there is more or less', () => {
    expect(figures('A fifth fewer flats are on offer.')).toEqual([['percentage', 20, '%', 'A fifth']]);
    expect(figures('A fifth flat is on offer.')).toEqual([]);
  });
});
