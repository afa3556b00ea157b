import { describe, expect, it } from 'vitest';
import { statedDate } from './date.ts';

describe('statedDate', () => {
  it('keeps a time only where its offset is stated', () => {
    expect(statedDate('2025-03-04T08:30:00+0100')).toBe('2025-03-04T08:30:00+01:00');
    expect(statedDate('2025-03-04 08:30:00.123 Z')).toBe('2025-03-04T08:30:00Z');
    expect(statedDate('2025-03-04T08:30')).toBe('2025-03-04');
    expect(statedDate('Tue, 4 Mar 2025 08:30:00 -0500')).toBe('2025-03-04T08:30:00-05:00');
  });

  it('reads a date in words, day first or month first', () => {
    expect(statedDate('4 March 2025')).toBe('2025-03-04');
    expect(statedDate('Tuesday, Sept. 2nd, 2025')).toBe('2025-09-02');
  });

  it('leaves open what two readers would read differently, and days that are none', () => {
    for (const words of [
      '05/06/2025',
      'yesterday',
      'March 2025',
      '31 April 2025',
      '2023-02-29',
      '2025-13-01',
      'Marching 4, 2025',
      '',
    ])
      expect(statedDate(words)).toBeNull();
    expect(statedDate('2024-02-29')).toBe('2024-02-29');
  });
});
