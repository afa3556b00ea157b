import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('what somebody does, at the head of a sentence', () => {
  it('begins no name of a person with what the person does, in a list or put together of two words', () => {
    expect(marked('Crofter Iain Tarnd waited. Dogwalker Erik Velmdal left. Mother Ana Hill wept.')).toBe(
      'Crofter [Iain Tarnd] waited. Dogwalker [Erik Velmdal] left. Mother [Ana Hill] wept.',
    );
  });

  it('takes a given name alone behind it, and a surname that is a word for a place', () => {
    expect(marked('Shopper Irina paid twice. Pensioner Otto Marsh did not.')).toBe(
      'Shopper [Irina] paid twice. Pensioner [Otto Marsh] did not.',
    );
  });

  it('begins no name of a firm with what the firm does, and leaves it to those who meet in a body', () => {
    expect(marked('Retailer Velmara left. Operator Tarnd Energy stayed.')).toBe(
      'Retailer [Velmara] left. Operator [Tarnd Energy] stayed.',
    );
    expect(marked("Carrier Pilots' Association members left. Farmer Union members stayed.")).toBe(
      "[Carrier Pilots' Association] members left. [Farmer Union] members stayed.",
    );
  });
});
