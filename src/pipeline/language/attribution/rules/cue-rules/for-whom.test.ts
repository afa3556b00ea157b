import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

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

  it('reports what is judged of a thing without quotation marks, and not how it goes for somebody', () => {
    expect(said('For the union that clause is a loophole.')).toEqual(['the union', 'For', 'that clause is a loophole']);
    expect(said('For the growers even a review goes too far, and they left.')?.[2]).toBe('even a review goes too far');
    expect(said('To the union, whose members wanted more, it is not steep enough.')?.[2]).toBe(
      'it is not steep enough',
    );
    for (const text of [
      'For the union the closure is a blow.',
      'For the union it was a long night.',
      'For the union the road goes north.',
      'For now the plan is unacceptable.',
      'For the union Ana Lind said the plan was unacceptable.',
    ])
      expect([text, said(text)]).toEqual([text, undefined]);
  });

  it('passes over what else somebody is, whose name it takes with them', () => {
    expect(said('For the union’s chair, Ana Lind, the offer is “an insult”.')).toEqual([
      'the union’s chair, Ana Lind',
      'For',
      'the offer is “an insult”',
    ]);
    expect(said('For the growers, 14 small farms, the fee is beyond haggling.')?.[2]).toBe(
      'the fee is beyond haggling',
    );
    expect(said('For the growers, Lima, the millers and Tarn, the fee is “a trap”.')).toBeUndefined();
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
