import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('somebody named behind what he or she is', () => {
  it('knows somebody named right after the sentence that tells of the role', () => {
    const text =
      'Roads will be blocked, the president of the [Growers Federation|organisation] said. “We are ready,” [Ida Holm|person] told reporters.';
    expect(partyOf(text, 'ida-holm')).toBe('growers-federation');
    expect(partyOf(text.replace(' told', ', a commuter, told'), 'ida-holm')).toBeNull();
    expect(partyOf(text.replace('the president', 'a driver'), 'ida-holm')).toBeNull();
    expect(partyOf(text.replace('Roads', '[Ida Holm|person] left. Roads'), 'ida-holm')).toBeNull();
  });
  it('is nobody of whom only a demand tells behind another', () => {
    const text =
      'We ask that the president of the [Growers Federation|organisation] resigns. That [Ida Holm|person] is heard.';
    expect(partyOf(text, 'ida-holm')).toBeNull();
  });
});
