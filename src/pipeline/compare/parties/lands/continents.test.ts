import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../evidence.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';

describe('continentsOf', () => {
  it('takes what Europe offers for an offer of the union of its lands, where a briefing names it', () => {
    expect(partyOf('Europe', 'The European Union asked for a panel. Europe has offered 6 million euros.')).toBe(
      'european-union',
    );
    expect(partyOf('Europe', 'Europe has offered 6 million euros.')).toBe('europe');
  });
});

function partyOf(name: string, text: string): string | null | undefined {
  return evidenceOf('a', [sourceDocument(text)], {}, []).entities.find((one) => one.name === name)?.party;
}
