import { describe, expect, it } from 'vitest';
import { doneIn } from '../../fixtures/spoken-in.ts';
import { classed } from '../fixtures/classed.ts';

describe('actsOf: talks beside the verb of the sentence', () => {
  it('tells of talks by when and in what something was done, and of who took part', () => {
    expect(classed('Peru and Chile lifted the ban after two days of talks in Lima.')).toContain('CONSULT Peru+Chile');
    expect(classed('At a meeting with Chile, Peru rejected the plan.')).toContain('CONSULT Peru+Chile');
    expect(classed('After overnight talks with Chile, Peru rejected it.')).toContain('CONSULT Peru+Chile');
  });

  it('tells of no talks that are to come, were not held or may be those of others', () => {
    expect(classed('Peru lifted the ban ahead of talks with Chile.')).toEqual(['CONCEDE Peru > Chile']);
    expect(classed('Peru slept after no talks with Chile.')).toEqual([]);
    expect(classed('Peru slept after the talks.')).toEqual([]);
    expect(classed('Peru slept through a conference call centre.')).toEqual([]);
  });

  it('tells of none by a subject whose last words they are: they may be anybody’s', () => {
    const talks = 'after eleven hours of talks on wages';
    expect(classed(`Peru lifted the ban ${talks}.`)).toContain('CONSULT Peru');
    expect(classed(`Peru lifted the ban ${talks} collapsed.`)).toEqual(['CONCEDE Peru']);
  });

  it('takes nobody for who refuses what only cannot be had', () => {
    const both = 'Peru and Chile agreed to the formula. ';
    const acts = doneIn(`${both}The head of Norwind, Ana Lind, said that supplies could not be guaranteed.`);
    expect(acts.filter((act) => /^REJECT (?:peru|chile)/.test(act))).toEqual([]);
  });
});
