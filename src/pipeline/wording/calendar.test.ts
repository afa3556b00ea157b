import { describe, expect, it } from 'vitest';
import { isCalendarName, isOfDay, MONTHS } from './calendar.ts';

describe('the calendar', () => {
  it('has the twelve months in full and in their order', () => {
    expect(MONTHS).toHaveLength(12);
    expect([MONTHS[0], MONTHS[8], MONTHS[11]]).toEqual(['january', 'september', 'december']);
  });

  it('knows a shortened month only at the head of a paper', () => {
    expect(isOfDay('sept')).toBe(true);
    expect(isCalendarName('sept')).toBe(false);
  });

  it('takes a number of two digits for a day, and no year', () => {
    expect(isOfDay('31')).toBe(true);
    expect(isOfDay('2031')).toBe(false);
  });
});
