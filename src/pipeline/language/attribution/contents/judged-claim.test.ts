import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../fixtures/spoken-in.ts';

describe('a claim that somebody rejects', () => {
  it('is said by whom its words name, beside who rejects it', () => {
    expect(spokenIn('Ana Lind rejected as unfounded the claim by the Quarn Guild that wages are low.')).toEqual([
      'ana-lind: as unfounded the claim by the Quarn Guild that wages are low',
      'quarn-guild: that wages are low',
    ]);
    expect(
      spokenIn('Ana Lind dismissed the allegation of the mayor of Tarn, Ole Smerk, that the mill was unsafe.'),
    ).toContain('ole-smerk: that the mill was unsafe');
  });

  it('is the rejection alone where it asks for a thing, or names nobody', () => {
    expect(spokenIn('Ana Lind rejected Norwind’s request for a delay.')).toHaveLength(1);
    expect(spokenIn('Ana Lind rejected the claim that wages are low.')).toHaveLength(1);
  });

  it('ends before what whoever does not share it goes on to say', () => {
    const text = 'Norwind does not share Ana Lind’s view that nobody was asked: 1,200 letters were received.';
    expect(spokenIn(text)).toContain('ana-lind: that nobody was asked');
  });
});
