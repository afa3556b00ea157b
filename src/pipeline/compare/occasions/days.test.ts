import { describe, expect, it } from 'vitest';
import { ownDay } from './days.ts';

const dayOf = (text: string) => ownDay({ published: null, text });

describe('ownDay', () => {
  it('reads the day of a dateline that leaves the year out, below a headline too', () => {
    expect(dayOf('PORT ORME, Oct 14 - The crews went home.')).toEqual({ year: null, month: 9, day: 14 });
    expect(dayOf('Crews go home\n\nPORT ORME, Arland, 3 June (Fjord Wire) - The crews went home.')).toEqual({
      year: null,
      month: 5,
      day: 3,
    });
  });

  it('reads the year where one is stated', () => {
    expect(dayOf('PORT ORME, 3 June 2025 (Fjord Wire) - The crews went home.')).toEqual({
      year: 2025,
      month: 5,
      day: 3,
    });
  });

  it('takes no day that the text tells of for its own', () => {
    expect(dayOf('The crews went home on Oct 14 - a day early.')).toBeNull();
  });
});
