import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const CHAIRMAN = 'Chairman [Ana Lind|person] told staff so.';

describe('an officer behind what a body has', () => {
  it('is of the body whose own money or founders the sentence before opens with', () => {
    expect(partyOf(`[Norwind|organisation]’s yearly profits fell. ${CHAIRMAN}`)).toBe('norwind');
    expect(partyOf(`[Norwind|organisation]’s founding family left. ${CHAIRMAN}`)).toBe('norwind');
  });

  it('is of none where those are its people, or another body is told of', () => {
    expect(partyOf(`[Norwind|organisation]’s pilots refused. ${CHAIRMAN}`)).toBeNull();
    expect(partyOf(`[Norwind|organisation]’s offer surprised [Halden|organisation]. ${CHAIRMAN}`)).toBeNull();
  });
});
