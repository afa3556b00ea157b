import { describe, expect, it } from 'vitest';
import { told } from '../../fixtures/told.ts';

describe('actsOf: how somebody says that he feels', () => {
  it('supports, blames, agrees and refuses by it', () => {
    expect(told('Peru declared itself satisfied.')).toEqual(['SUPPORT Peru']);
    expect(told('Peru professed itself deeply disappointed with the result.')).toEqual(['ACCUSE Peru']);
    expect(told('Peru declared itself ready to talk.')).toEqual(['AGREE Peru']);
    expect(told('Peru declared itself opposed to the plan.')).toContain('REJECT Peru');
    expect(told('Peru was full of praise for the crews.')).toEqual(['SUPPORT Peru']);
    expect(told('The promise does not impress Peru.')).toEqual(['REJECT Peru']);
  });

  it('takes nothing from what one only is', () => {
    expect(told('Peru declared itself a republic.')).not.toContain('SUPPORT Peru');
    expect(told('Peru was full of snow.')).not.toContain('SUPPORT Peru');
  });

  it('asks or refuses by what one is adamant about', () => {
    expect(told('Peru is adamant that the crews must come back.')).toContain('REQUEST Peru');
    expect(told('Peru is clear that it will not pay.')).toContain('REJECT Peru');
    expect(told('Peru is clear that the fish will come back.')).not.toContain('REQUEST Peru');
    expect(told('It is clear that Peru must pay.')).not.toContain('REQUEST Peru');
  });

  it('blames by the name of a blow, not by whose blow it was', () => {
    expect(told('Peru called the offer a raid.')).toEqual(['ACCUSE Peru']);
    expect(told('Peru called the shooting a raid by bandits.')).not.toContain('ACCUSE Peru');
  });
});

describe('actsOf: whose consent it is', () => {
  it('is refused by who does not give it', () => {
    expect(told('The proposal did not meet with the consent of Peru.')).toEqual(['REJECT Peru']);
    expect(told('The text failed to win the support of Peru.')).toEqual(['REJECT Peru']);
    expect(told('Chile did not seek the support of Peru.')).not.toContain('REJECT Peru');
    expect(told('The text won the support of Peru.')).toEqual(['SUPPORT Peru']);
  });

  it('is given by whom it comes from', () => {
    expect(told('Clearance from Peru was granted on Friday.')).toContain('AGREE Peru');
    expect(told('Approval from Peru came on Friday.')).toContain('SUPPORT Peru');
    expect(told('Approval from Peru is needed.')).not.toContain('AGREE Peru');
  });

  it('goes with who puts a motion or a plan forward behind a comma', () => {
    expect(told('A motion of no confidence, tabled by Peru in May, was lost.')).toContain('REQUEST Peru');
    expect(told('The plan, put forward by Peru, would cut the catch.')).toContain('AGREE Peru');
  });

  it('tells what another holds of it behind a comma', () => {
    expect(told('Chile shot the prisoners, something Peru denies.')).toContain('REJECT Peru');
    expect(told('Chile wants a ban, a step Peru supports.')).toContain('SUPPORT Peru');
    expect(told('Chile wants a ban, and Peru waits.')).not.toContain('SUPPORT Peru');
  });
});
