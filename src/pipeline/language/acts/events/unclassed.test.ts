import { describe, expect, it } from 'vitest';
import { told } from '../fixtures/told.ts';

describe('actsOf: what no category holds', () => {
  it('keeps what somebody does or wishes towards a party or an issue, or does not do', () => {
    expect(told('Peru spoke of a heavy price for Chile.')).toEqual(['STATE Peru > Chile']);
    expect(told('Peru pressed ahead with the ceasefire.')).toEqual(['STATE Peru']);
    expect(told('Peru did not travel.')).toEqual(['STATE Peru']);
    expect(told('Peru would travel with pleasure.')).toEqual(['STATE Peru']);
  });

  it('keeps what somebody does to a thing, is to do, has yet to do, or thinks of it', () => {
    expect(told('Peru presented figures on its mines.')).toEqual(['STATE Peru']);
    expect(told('The term was widened by Peru for a week.')).toEqual(['STATE Peru']);
    expect(told('Peru is to rule in May.')).toEqual(['STATE Peru']);
    expect(told('Peru has not made up its mind.')).toEqual(['STATE Peru']);
  });

  it('keeps where somebody goes, stays, sits or walks, for whom he is, and that he did or has not', () => {
    expect(told('Peru walked out of the hall.')).not.toEqual([]);
    expect(told('Peru travelled.')).toEqual(['STATE Peru']);
    expect(told('Peru brought nineteen men.')).toEqual(['STATE Peru']);
    expect(told('Peru is back in the room.')).toEqual(['STATE Peru']);
    expect(told('Peru will be at the table.')).toEqual(['STATE Peru']);
    expect(told('Peru was with the envoy on this.')).toEqual(['STATE Peru']);
    expect(told('Peru was less sanguine.')).toEqual(['STATE Peru']);
    expect(told('Peru has not.')).toEqual(['STATE Peru']);
    expect(told('Peru did.')).toEqual(['STATE Peru']);
    expect(told('Peru has no power.')).toEqual(['STATE Peru']);
  });

  it('leaves out what others have to do, not what somebody says of himself or had to do', () => {
    expect(told('Peru will have to buy copper at a price.')).toEqual([]);
    expect(told('Peru must wait for a week.')).toEqual([]);
    expect(told('Peru has had to wait for a week.')).toEqual(['STATE Peru']);
  });

  it('leaves out what is only described, what nobody named does, and what another rule tells', () => {
    expect(told('Peru includes the islands of Chile.')).toEqual([]);
    expect(told('Peru grew by a tenth.')).toEqual([]);
    expect(told('Peru was richer than Chile.')).toEqual([]);
    expect(told('Peru is in the south.')).toEqual([]);
    expect(told('Peru has 90 mines.')).toEqual([]);
    expect(told('The road through Peru runs to Chile.')).toEqual([]);
    expect(told('Ana Lind, who came from Chile, slept.')).toEqual([]);
    expect(told('The wind would turn towards Chile.')).toEqual([]);
    expect(told('Peru rejected the plan of Chile.')).toEqual(['REJECT Peru > Chile']);
    expect(told('If Peru travels to Chile, it rains.')).toEqual([]);
  });
});
