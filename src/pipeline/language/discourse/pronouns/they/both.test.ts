import { describe, expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

describe('"neither" before a verb', () => {
  it('are "neither" behind them, and neither is where one alone is told of', () => {
    const text = '[Peru|country] and [Chile|country] met. Neither has replied.';
    expect(meaning(text, 'Neither')).toEqual(['peru', 'chile']);
    expect(meaning(text.replace('Neither has', 'Neither driver has'), 'Neither')).toEqual([]);
    expect(meaning('[Peru|country] met drivers. Neither has replied.', 'Neither')).toEqual([]);
  });
});

describe('"the two" behind a sentence on two persons', () => {
  it('are those, whatever sides it tells of, and open where it tells of two others', () => {
    const text = (told: string) =>
      `[Ana Lind|person] asked for it while ${told}; [Ole Berg|person] replied. The two agreed.`;
    expect(meaning(text('the two sides talk'), 'The two')).toEqual(['ana-lind', 'ole-berg']);
    expect(meaning(text('two ministers talk'), 'The two')).toEqual([]);
    const named = 'The two drivers, [Ana Lind|person] and [Ole Berg|person], came. Both denied it.';
    expect(meaning(named, 'Both')).toEqual(['ana-lind', 'ole-berg']);
  });
});

describe('"they" behind a sentence on two persons', () => {
  it('are the two who talked with each other, and neither others told of nor two who did not', () => {
    const text = '[Ana Lind|person] met [Ole Berg|person] on Tuesday. They discussed the dam.';
    expect(meaning(text, 'They')).toEqual(['ana-lind', 'ole-berg']);
    expect(meaning(text.replace('on Tuesday', 'at the request of the drivers'), 'They')).toEqual([]);
    expect(meaning(text.replace('met', 'fined'), 'They')).toEqual([]);
  });
});
