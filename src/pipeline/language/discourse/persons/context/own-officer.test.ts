import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

describe('ownOfficer', () => {
  it('takes the press officer in a body’s own paper for its own, and none in a trade’s letter for the letter’s', () => {
    const paper = (head: string) =>
      partyOf(
        `${head}\n\nWe saw the quay. We would not bet on it. Press officer [Ana Lind|person] said that it leaks.`,
      );
    expect(paper('[Oil Mills|organisation]\nPRESS RELEASE')).toBe('oil-mills');
    expect(paper('[OIL MILLS REVIEW|organisation]\n4 May 2031')).toBeNull();
  });

  it('gives a union’s own paper no commissioner, no deputy and none of its many branches’ chairmen', () => {
    const paper = (told: string) =>
      partyOf(`[Dockers’ Union|organisation]\nPRESS RELEASE\n\nWe saw the quay. The talks went on. ${told}`);
    expect(paper('The Chairman, Ms [Ana Lind|person], was glad.')).toBe('dockers-union');
    expect(paper('The Labour Commissioner, Ms [Ana Lind|person], was glad.')).toBeNull();
    expect(paper('Deputy [Ana Lind|person] was glad.')).toBeNull();
    expect(paper('This was denied by Ms [Ana Lind|person], a branch chairman.')).toBeNull();
  });
});
