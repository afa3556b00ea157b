import { describe, expect, it } from 'vitest';
import { found } from './fixtures/found-in.ts';

describe('for-whom', () => {
  const said = (text: string) =>
    found(text)
      .find(([rule]) => rule === 'for-whom')
      ?.slice(1);

  it('reports what is quoted of a thing as theirs for whom it is so', () => {
    expect(said('For the union the offer was “an insult”.')).toEqual(['the union', 'For', 'the offer was “an insult”']);
    expect(said('To Ana Lind, the deal is “a start”.')).toEqual(['Ana Lind', 'To', 'the deal is “a start”']);
    expect(said('But for Ana Lind the law remains “a gag”.')?.[0]).toBe('Ana Lind');
  });

  it('takes no time, price or road for somebody, nor what another says', () => {
    for (const text of [
      'For years the road was “closed”.',
      'For that price the house was “a steal”.',
      'To Lima the road was “closed”.',
      'For the union the offer was late.',
      'For the union Ana Lind said the offer was “an insult”.',
    ])
      expect([text, said(text)]).toEqual([text, undefined]);
  });
});
