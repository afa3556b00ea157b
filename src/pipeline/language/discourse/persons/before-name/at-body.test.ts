import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

describe('who is told of at a body', () => {
  it('is of the one at which the sentence is set', () => {
    const text = 'At [Norwind|organisation], [Ana Lind|person] said that it was late.';
    expect(partyOf(text, 'ana-lind')).toBe('norwind');
    expect(partyOf(text.replace('said that it was late', 'slept'), 'ana-lind')).toBeNull();
  });

  it('is of no house to which others come', () => {
    const text = 'At the [Tarn Court|organisation], [Ana Lind|person] said that it was late.';
    expect(partyOf(text, 'ana-lind')).toBeNull();
  });
});

describe('a body behind a name', () => {
  it('is that of both who are told to be of it', () => {
    const text = '[Ana Lind|person] and [Ben Quarn|person], both of the [Pilots’ Guild|organisation], refused.';
    expect([partyOf(text, 'ana-lind'), partyOf(text, 'ben-quarn')]).toEqual(['pilots-guild', 'pilots-guild']);
    expect(partyOf(text.replace('both of', 'guests of'), 'ana-lind')).toBeNull();
  });

  it('may be its letters alone between commas', () => {
    const text = '[Ana Lind|person], [PGH|organisation], said no.';
    expect(partyOf(text, 'ana-lind')).toBe('pgh');
    expect(partyOf(text.replace('PGH|organisation],', 'PGH|organisation] and others,'), 'ana-lind')).toBeNull();
  });

  it('is the one that somebody for years has headed', () => {
    const text = '[Ana Lind|person], who for ten years has headed the [Pilots’ Guild|organisation], refused.';
    expect(partyOf(text, 'ana-lind')).toBe('pilots-guild');
    expect(partyOf(text.replace('headed', 'fought'), 'ana-lind')).toBeNull();
  });

  it('stands before brackets that name who is at its head', () => {
    const text = 'The [Pilots’ Guild|organisation] (president: [Ana Lind|person]) refused.';
    expect(partyOf(text, 'ana-lind')).toBe('pilots-guild');
    expect(partyOf(text.replace('president:', 'beside:'), 'ana-lind')).toBeNull();
  });
});
