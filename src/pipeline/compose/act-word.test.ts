import { describe, expect, it } from 'vitest';
import { actWord } from './act-word.ts';

describe('actWord', () => {
  it('says who demands and who only asks or wants, by the words of the source', () => {
    expect(actWord('REQUEST', [], 1, 'insisted on a pay rise')).toBe('demands');
    expect(actWord('REQUEST', [], 1, 'appealed for help')).toBe('asks');
    expect(actWord('REQUEST', [], 2, 'want longer rest')).toBe('want');
  });

  it('keeps what is denied, and what is only possible, from sounding done', () => {
    expect(actWord('AGREE', ['negated'], 2, 'could not agree')).toBe('do not agree');
    expect(actWord('AGREE', ['hypothetical'], 1, 'would agree')).toBe('would agree');
    expect(actWord('AGREE', [], 1, 'agreed')).toBe('agrees');
  });

  it('tells sanctions proposed from sanctions imposed', () => {
    const words = ['imposed sanctions', 'is promoting a new package of sanctions'].map((text) =>
      actWord('SANCTION', [], 1, text),
    );
    expect(new Set(words).size).toBe(2);
  });
});
