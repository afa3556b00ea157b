import { describe, expect, it } from 'vitest';
import { describedAs } from './described-as.ts';

describe('describedAs', () => {
  it('calls a text a paper, and not whoever is briefed on it or drafts it', () => {
    expect(describedAs('the 21-page text, issued at dawn')).toBe('paper');
    expect(describedAs('a joint statement')).toBe('paper');
    for (const words of ['two officials briefed on the text', 'an adviser to the draft committee', 'its board'])
      expect(describedAs(words)).toBeNull();
  });

  it('calls a quarrel a thing, and not the committee or the spokesman it has', () => {
    expect(describedAs('a quarrel')).toBe('thing');
    expect(describedAs('a merger')).toBe('thing');
    expect(describedAs('another round of storms in the north')).toBe('thing');
    expect(describedAs('another round of talks in the north')).toBeNull();
    expect(describedAs('the merger partners')).toBeNull();
    expect(describedAs('the strike committee')).toBeNull();
    expect(describedAs('a spokesman for the strike fund')).toBeNull();
  });
});
