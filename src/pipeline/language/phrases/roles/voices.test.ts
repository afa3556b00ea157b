import { describe, expect, it } from 'vitest';
import { isVoiceOf } from './voices.ts';

describe('isVoiceOf', () => {
  it('knows through whom a body speaks or acts', () => {
    expect(isVoiceOf('country', ['chilean', 'troops'])).toBe(true);
    expect(isVoiceOf('organisation', ['the', 'negotiators'])).toBe(true);
    expect(isVoiceOf('country', ['the', 'former', 'minister'])).toBe(false);
  });

  it('takes no diplomat for the voice of several lands', () => {
    expect(isVoiceOf('group', ['a', 'western', 'diplomat'])).toBe(false);
    expect(isVoiceOf('group', ['western', 'governments'])).toBe(true);
  });

  it('takes a boat for its state only where that sends it', () => {
    expect(isVoiceOf('country', ['a', 'chilean', 'patrol', 'boat'])).toBe(true);
    expect(isVoiceOf('country', ['two', 'norwegian', 'police', 'cars'])).toBe(true);
    expect(isVoiceOf('country', ['a', 'chilean', 'fishing', 'boat'])).toBe(false);
    expect(isVoiceOf('person', ['his', 'police', 'car'])).toBe(false);
  });
});
