import { describe, expect, it } from 'vitest';
import { meaning } from './fixtures/meaning.ts';

describe('"neither" before a verb', () => {
  it('are "neither" behind them, and neither is where one alone is told of', () => {
    const text = '[Peru|country] and [Chile|country] met. Neither has replied.';
    expect(meaning(text, 'Neither')).toEqual(['peru', 'chile']);
    expect(meaning(text.replace('Neither has', 'Neither driver has'), 'Neither')).toEqual([]);
    expect(meaning('[Peru|country] met drivers. Neither has replied.', 'Neither')).toEqual([]);
  });
});
