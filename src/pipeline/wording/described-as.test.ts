import { describe, expect, it } from 'vitest';
import { describedAs } from './described-as.ts';

describe('describedAs', () => {
  it('knows papers', () => {
    expect(describedAs('the 21-page text, issued at dawn')).toBe('paper');
    expect(describedAs('a joint statement')).toBe('paper');
    for (const words of ['two officials briefed on the text', 'an adviser to the draft committee', 'its board'])
      expect(describedAs(words)).toBeNull();
  });

  it('knows things that tell nobody anything', () => {
    expect(describedAs('a quarrel')).toBe('thing');
    expect(describedAs('the strike committee')).toBeNull();
    expect(describedAs('a spokesman for the strike fund')).toBeNull();
  });
});
