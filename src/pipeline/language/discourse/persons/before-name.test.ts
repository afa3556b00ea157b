import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('an office before a name', () => {
  it('hears for whom somebody speaks whose whole office opens the sentence', () => {
    const text = 'The head of the delegation of [Peru|country] at the talks in Oslo, [Ana Lind|person], spoke.';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('The head of', 'In view of'), 'ana-lind')).toBeNull();
  });

  it('is of whom it stands behind where the next one has an office behind the name too', () => {
    const two =
      '[Ana Lind|person], president of [Peru|country], [Ole Berg|person], head of the [Cod Guild|organisation], met.';
    expect(partyOf(two, 'ole-berg')).toBe('cod-guild');
    expect(partyOf('They met the president of [Peru|country], [Ole Berg|person], on Monday.', 'ole-berg')).toBe('peru');
  });

  it('is not of whom somebody in office does something to in a headline', () => {
    const rest = '\n\n[Peru|country] has a new envoy. She left.';
    expect(partyOf(`[Peru|country] PM names [Ana Lind|person] as envoy${rest}`, 'ana-lind')).toBeNull();
    expect(partyOf(`[Peru|country]’s president picks [Ana Lind|person]${rest}`, 'ana-lind')).toBeNull();
    expect(partyOf(`[Peru|country] PM [Ana Lind|person] picks an envoy${rest}`, 'ana-lind')).toBe('peru');
    expect(partyOf(`[Peru|country]’s minister of ports [Ana Lind|person] left${rest}`, 'ana-lind')).toBe('peru');
  });
});
