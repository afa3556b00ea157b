import { describe, expect, it } from 'vitest';
import { said } from '../../fixtures/said.ts';
import { told } from '../../fixtures/told.ts';

describe('what a plan would do', () => {
  it('is asked for by whose plan it is, and what an offer would do is offered', () => {
    expect(told('A motion by Peru would close the port.')).toContain('REQUEST Peru');
    expect(told("Peru's proposal would have raised wages by 11 per cent.")).toContain('REQUEST Peru');
    expect(told("Peru's offer would raise wages by 5 per cent.")).toContain('AGREE Peru');
    expect(told('The plan, put forward by Peru, would cut the quota.')).not.toContain('THREATEN -');
  });

  it('is nobody’s wish where the plan only costs or fails', () => {
    expect(told('The plan of Peru would cost a million.')).toEqual([]);
    expect(told("Peru's plan would fail.")).not.toContain('REQUEST Peru');
    expect(told('The plan would cut fares.')).toEqual([]);
  });
});

describe('an attack that is answered', () => {
  it('is a threat of one’s own, not a promise', () => {
    expect(said('We will answer any attack on our posts')).toEqual(['THREATEN Peru']);
    expect(said('We will answer your questions')).not.toContain('THREATEN Peru');
    expect(told('Peru answered the attack with a statement.')).not.toContain('ASSAULT Peru');
  });
});
