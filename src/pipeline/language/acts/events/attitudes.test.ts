import { describe, expect, it } from 'vitest';
import { said } from '../fixtures/said.ts';
import { told } from '../fixtures/told.ts';

describe('actsOf: how somebody stands to a thing, told by what he is or has', () => {
  it.each([
    ['Peru has no use for committees.', 'REJECT Peru'],
    ['Peru was cool towards the plan.', 'REJECT Peru'],
    ['Peru is contrary to the surcharge.', 'REJECT Peru'],
    ['Peru is unrepentant.', 'REJECT Peru'],
    ['Peru is in no hurry to sign.', 'REJECT Peru'],
    ['Peru wants nothing to do with the plan.', 'REJECT Peru'],
    ['Peru had warm words for the mediator.', 'SUPPORT Peru'],
    ['Peru has no quarrel with Chile.', 'SUPPORT Peru > Chile'],
    ['Peru sees merit in the plan.', 'SUPPORT Peru'],
    ['Peru had harsh words for Chile.', 'ACCUSE Peru > Chile'],
    ['Peru has had enough of the delays.', 'ACCUSE Peru'],
    ['Peru shared its concerns about the dam.', 'ACCUSE Peru'],
    ['Peru shares the concerns of the growers.', 'SUPPORT Peru'],
    ['Peru is having second thoughts.', 'CONCEDE Peru'],
  ])('is the act: %s', (text, act) => {
    expect(told(text)).toEqual([act]);
  });

  it('keeps what somebody does not say or has not decided for a plain position', () => {
    expect(told('Peru made no mention of the talks.')).toEqual(['STATE Peru']);
    expect(told('Peru has yet to take a position on it.')).toEqual(['STATE Peru']);
    expect(told('Peru has yet to sign the treaty.')).toEqual(['STATE Peru']);
    expect(told('Peru is still weighing whether to join.')).toEqual(['STATE Peru']);
    expect(told('Peru is silent on the matter.')).toEqual(['STATE Peru']);
  });

  it('takes no stand where such words describe', () => {
    expect(told('Peru has good words in its language.')).toEqual([]);
    expect(told('Peru had time for a walk.')).toEqual([]);
    expect(told('Peru weighs its fish.')).toEqual([]);
    expect(told('The road has yet to open.')).toEqual([]);
    expect(said('He has no time to lose')).toEqual(['STATE Peru']);
  });
});
