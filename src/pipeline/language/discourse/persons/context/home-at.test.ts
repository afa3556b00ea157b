import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

describe('a minister without a land', () => {
  it('gives a minister to the land that the sentence before is about, unless another does something there', () => {
    const text = '[Peru|country] wrote to the [Chilean|country|chile] envoy. Foreign Minister [Ana Lind|person] left.';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('the [Chilean|country|chile] envoy', '[Chile|country]'), 'ana-lind')).toBeNull();
  });

  it('gives it to the only land of a text that does something in the same sentence', () => {
    const text = 'Trade Minister [Ana Lind|person] said [Peru|country] would not sign.';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf('[Peru|country] will not sign, Trade Minister [Ana Lind|person] said.', 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('not sign', 'regret it'), 'ana-lind')).toBeNull();
    expect(partyOf(text.replace('said', 'criticised').replace(' would not sign', ''), 'ana-lind')).toBeNull();
    expect(partyOf(`${text.replace('sign', 'dig')} It surprised [Chile|country].`, 'ana-lind')).toBeNull();
  });

  it('reads a verb that looks like a plural between a land and an article', () => {
    const text = '[Peru|country] backs the plan. It was “good enough”, said Trade Minister [Ana Lind|person].';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('backs the', 'rice is no part of the'), 'ana-lind')).toBeNull();
  });

  it('gives a minister to no land whose envoy the sentence before is about', () => {
    const envoy = '[Peru|country]’s army left. [Chilean|country|chile] envoy [Eva Holm|person] waited. She is old.';
    const text = `${envoy} Foreign Minister [Ana Lind|person] left.`;
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('envoy', 'president'), 'ana-lind')).not.toBe('peru');
  });

  it('gives it to no land where the sentence before is about a body with another in its name', () => {
    const told = (body: string) =>
      partyOf(
        `[Peru|country]’s army left. The [${body}|organisation] refused. Minister [Ana Lind|person] left. [Chile|country] is near.`,
        'ana-lind',
      );
    expect(told('Lake Board')).toBe('peru');
    expect(told('Lake Board of Peru')).toBe('peru');
    expect(told('Lake Board of Chile')).toBeNull();
  });
});
