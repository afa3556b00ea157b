import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('a role without its body', () => {
  it('is of the one body that the sentence before tells of, and of none where there are two', () => {
    const text = '[Norwind|organisation] is content. “A good day,” says director [Ana Lind|person].';
    expect(partyOf(text, 'ana-lind')).toBe('norwind');
    expect(partyOf(text.replace('is content', 'and [Skandair|organisation] are content'), 'ana-lind')).toBeNull();
  });
});
