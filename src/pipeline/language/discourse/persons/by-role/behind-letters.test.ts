import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const UNION = '[Dockers Union|organisation|union] ([DU|organisation|union])';

describe('behindLetters', () => {
  it('takes the officer behind the letters of a body’s name for its own', () => {
    expect(partyOf(`${UNION} president ${ANA} agreed.`)).toBe('union');
    expect(partyOf(`The ${UNION} trade spokeswoman, ${ANA}, agreed.`)).toBe('union');
  });

  it('gives a body nobody who was its officer once, or whom it only has, and no officer to a place in brackets', () => {
    expect(partyOf(`Former ${UNION} president ${ANA} died.`)).toBeNull();
    expect(partyOf(`${UNION} plumber ${ANA} agreed.`)).toBeNull();
    expect(partyOf(`[Dockers Union|organisation|union] ([Tarn|place]) president ${ANA} agreed.`)).toBeNull();
  });
});
