import { describe, expect, it } from 'vitest';
import { held } from '../../fixtures/held.ts';
import { said } from '../../fixtures/said.ts';
import { told } from '../../fixtures/told.ts';

describe('actsOf: “our demand”, “my support”', () => {
  it('is the speaker’s', () => {
    expect(said('We maintain our call for a closure')).toContain('REQUEST Peru');
    expect(said('They know our opposition to the dam')).toContain('REJECT Peru');
    expect(said('Our support for the plan has not changed')).toContain('SUPPORT Peru');
    expect(said('They did not get our support')).toContain('REJECT Peru');
    expect(said('They did not ask for our support')).not.toContain('SUPPORT Peru');
    expect(said('Our offer stands')).toEqual(['AGREE Peru']);
  });
});

describe('actsOf: “her broad support”', () => {
  it('is had of many, and given to nobody', () => {
    expect(held("Peru's broad support is at risk.")).not.toContain('SUPPORT Peru');
    expect(held("Peru's support among the growers has fallen.")).not.toContain('SUPPORT Peru');
    expect(held("Peru's potential appeal to the growers is small.")).not.toContain('REQUEST Peru');
    expect(held("Peru's broad support for the plan is at risk.")).toContain('SUPPORT Peru');
    expect(held("Peru's appeal to the growers was heard.")).toContain('REQUEST Peru');
  });
});

describe('actsOf: work that stops', () => {
  it('is a protest of who does it, of no machine', () => {
    expect(told('Peru stopped working overtime.')).toEqual(['PROTEST Peru']);
    expect(told('Peru will stop working overtime.')).toEqual(['THREATEN Peru']);
    expect(told('The pump stopped working, Peru said.')).not.toContain('PROTEST Peru');
  });

  it('is no threat where the plan is called off', () => {
    expect(told('Peru called off its plans to strike.')).toEqual(['RETREAT Peru']);
    expect(told('Peru discussed its plans to strike.')).toContain('THREATEN Peru');
  });

  it('takes a demand or an offer for told by what it is said to be', () => {
    expect(held("Peru's demand is a vote by May.")).toContain('REQUEST Peru');
    expect(held("Peru's demand is unheard.")).not.toContain('REQUEST Peru');
    expect(held("Peru's demand was put aside.")).not.toContain('REQUEST Peru');
  });
});
