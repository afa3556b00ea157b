import { describe, expect, it } from 'vitest';
import { tellsItself } from './tells-itself.ts';

describe('tellsItself', () => {
  it('finds the words for who says it inside, a pronoun apart', () => {
    expect(tells('heed the envoy’s call', 'the envoy')).toBe(true);
    expect(tells('heed its call', 'its')).toBe(false);
    expect(tellsItself({ start: 0, end: 9 }, { start: 10, end: 20 }, 'the envoy called for it')).toBe(false);
    expect(tellsItself(null, { start: 0, end: 4 }, 'heed')).toBe(false);
  });
});

function tells(text: string, words: string): boolean {
  const start = text.indexOf(words);
  return tellsItself({ start, end: start + words.length }, { start: 0, end: text.length }, text);
}
