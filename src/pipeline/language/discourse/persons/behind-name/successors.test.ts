import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

describe('somebody who takes the place of another', () => {
  const text =
    '[Ana Lind|person] succeeded [Ben Quarn|person] as president of the [Pilots’ Guild|organisation] in May.';

  it('has the office that is told', () => {
    expect(partyOf(text, 'ana-lind')).toBe('pilots-guild');
    expect(partyOf(text.replace('succeeded', 'met'), 'ana-lind')).toBeNull();
  });

  it('leaves none to whose place it was', () => {
    expect(partyOf(text, 'ben-quarn')).toBeNull();
  });
});
