import { expect, it } from 'vitest';
import { filedDay } from './filed-day.ts';

it.each([
  ['Ferries stop\n\nHOLMVIK, June 3 (North Wire) - Boats stop.', 'June 3'],
  ['HOLMVIK, Fjordland, 3 Sept. — Boats stop.', '3 Sept.'],
])('is told in the words of a dateline without a year: %s', (text, day) => {
  expect(filedDay(text)).toBe(day);
});

it.each([
  'HOLMVIK, June 3, 2025 (North Wire) - Boats stop.',
  'In Holmvik, June 3 is a holiday.',
  'HOLMVIK (North Wire) - Boats stop on June 3.',
])('is no whole day, nor one that the text tells of: %s', (text) => {
  expect(filedDay(text)).toBeNull();
});
