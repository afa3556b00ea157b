import { describe, expect, it } from 'vitest';
import { dayWithoutYear, statedDay } from './stated-day.ts';

const day = (text: string, published: string | null = null) => statedDay({ published, text });

describe('statedDay', () => {
  it.each([
    ['HOLMVIK, 3 June 2025 (North Wire) - Crews left.', '2025-06-03'],
    ['HOLMVIK, Norland, June 3, 2025 — Crews left.', '2025-06-03'],
    ['A headline\n\nHOLMVIK, JUNE 3, 2025: Crews left.', '2025-06-03'],
    ['Statement by the board\n\nHolmvik, 3 June 2025\n\nThe board regrets it.', '2025-06-03'],
    ['Statement\n\n3 June 2025\n\nThe board regrets it.', '2025-06-03'],
  ])('takes the dateline or the line of its own: %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it('takes what is stated beside the document first', () => {
    expect(day('HOLMVIK, 3 June 2025 (North Wire) - Crews left.', '2025-06-04T08:00:00Z')).toBe('2025-06-04');
  });

  it.each([
    'They met in Holmvik, 3 June 2025 being a holiday.',
    'HOLMVIK, June 3 (North Wire) - Crews left.',
    'HOLMVIK, 31 June 2025 (North Wire) - Crews left.',
    'The accord of 3 June 2025 - a short text - stands.',
  ])('takes no day that dates something else, is not whole, or is none: %s', (text) => {
    expect(day(text)).toBeNull();
  });
});

describe('dayWithoutYear', () => {
  it('takes a dateline that leaves the year out', () => {
    expect(dayWithoutYear({ text: 'A headline\n\nHOLMVIK, June 4 (North Wire) - Crews left.' })).toBe('06-04');
    expect(dayWithoutYear({ text: 'HOLMVIK, Norland, 4 June — Crews left.' })).toBe('06-04');
  });

  it('takes no day of the running text, nor one that is none', () => {
    expect(dayWithoutYear({ text: 'In Holmvik, June 4 was a holiday.' })).toBeNull();
    expect(dayWithoutYear({ text: 'HOLMVIK, June 31 (North Wire) - Crews left.' })).toBeNull();
  });
});
