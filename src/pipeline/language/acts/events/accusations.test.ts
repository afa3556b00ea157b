import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';
import { quoted } from '../fixtures/quoted.ts';

describe('actsOf: blame in what is said of others', () => {
  it('takes a breach for the blame of who tells of it alone, and adds it to another deed', () => {
    expect(classed('Peru said Chile had broken its word.')).toEqual(['ACCUSE Peru > Chile']);
    expect(classed('Peru said Chile had infringed its rights.')).toEqual(['ACCUSE Peru > Chile']);
    expect(classed('Peru said Chile had broken off the talks.')).toContain('REJECT Chile');
    expect(classed('Chile had broken its word.')).toEqual(['REJECT Chile']);
  });

  it('blames whoever threatens one’s own people', () => {
    expect(classed('Peru said the managers had threatened drivers with the sack.')).toContain('ACCUSE Peru');
    expect(classed('Peru said the storm had threatened the coast.')).not.toContain('ACCUSE Peru');
  });

  it('blames nobody for what no one of them wants', () => {
    expect(classed('Peru said no firm wanted a strike.')).not.toContain('ACCUSE Peru');
    expect(classed('Peru said the firm did not want a deal.')).toContain('ACCUSE Peru');
  });

  it('blames what does harm, where somebody put it forward', () => {
    expect(classed('Peru said the duties would ruin its farms.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru said the rain would ruin its farms.')).toEqual([]);
    expect(classed('Analysts said the duties would ruin farms.')).toEqual([]);
  });

  it('blames nobody for one’s own deeds, for what a witness saw, or for a deed an office reports', () => {
    expect(classed('Peru said it had broken its promise.')).toEqual(['REJECT Peru']);
    expect(classed('A witness said Chile had broken its promise.')).toEqual(['REJECT Chile']);
    expect(classed('A Peru official said Chile had shelled a village.')).toEqual(['ASSAULT Chile']);
  });
});

describe('actsOf: what somebody is blamed for', () => {
  it('takes a list of what one is accused of for no deeds of the accuser', () => {
    expect(classed('Peru accused Chile of breaking its word, ignoring the law and shelling a village.')).toEqual([
      'ACCUSE Peru > Chile',
    ]);
    expect(classed('Peru accused Chile, ignoring its own law.')).toEqual(['ACCUSE Peru > Chile', 'REJECT Peru']);
  });

  it('leaves to others what they claim', () => {
    expect(classed('Peru rejects the claim that Chile had broken its promise.')).not.toContain('ACCUSE Peru > Chile');
    expect(classed('Peru rejects the claim, made in the press, that Chile had broken its promise.')).not.toContain(
      'ACCUSE Peru > Chile',
    );
    expect(classed('Peru claims that Chile had broken its promise.')).toContain('ACCUSE Peru > Chile');
  });

  it('takes what is said of "you" for blame by who says it', () => {
    expect(classed('Peru says you broke the truce.')).toContain('ACCUSE Peru');
    expect(quoted('“You broke the silence,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('blames for what was done to who speaks, and for what was owed and not done', () => {
    expect(quoted('“We have been left in the dark,” Peru said.')).toEqual(['ACCUSE Peru']);
    expect(quoted('“We were never consulted,” Peru said.')).toEqual(['ACCUSE Peru']);
    expect(classed('The union said the company had not listened.')).toEqual([]);
    expect(classed('Peru said Chile did not listen.')).toContain('ACCUSE Peru > Chile');
    expect(quoted('“We were seen in Lima,” Peru said.')).toEqual(['STATE Peru']);
    expect(classed('Chile did not listen.')).toEqual([]);
  });

  it('takes who is lifted out for blamed, but for what is good, and leaves him the deed', () => {
    expect(classed('“It was Chile that broke the deal,” Peru said.')).toContain('ACCUSE Peru > Chile');
    expect(classed('“It was Chile that signed the deal,” Peru said.')).not.toContain('ACCUSE Peru > Chile');
    expect(classed('It was Chile that broke the deal.').some((act) => act.startsWith('ACCUSE'))).toBe(false);
  });

  it('hears a reproach in what was promised, in who is made to pay and in what "you" never did', () => {
    expect(quoted('“We were promised the pumps in May,” Peru said.')).toContain('ACCUSE Peru');
    expect(quoted('“The night shift is being made to pay for it,” Peru said.')).toContain('ACCUSE Peru');
    expect(quoted('“You never mentioned that to the crews,” Peru said.')).toEqual(['ACCUSE Peru']);
    expect(quoted('“You never know,” Peru said.')).toEqual(['STATE Peru']);
    expect(quoted('“The bread is made in Lima,” Peru said.')).toEqual(['STATE Peru']);
  });
});
