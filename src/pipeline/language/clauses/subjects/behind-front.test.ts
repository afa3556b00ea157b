import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('behindFront', () => {
  it('finds those without an article behind what opens the clause', () => {
    expect(read('Under the 2015 pact rich states undertook to pay.')[0]).toBe('undertake(rich states)');
    expect(read('For this Norway pays a fee and lends a boat.')).toEqual(['pay(Norway)', 'lend(Norway)']);
    expect(read('Last week in Tarn police used it.')).toEqual(['use(police)']);
    expect(read('Near the bridge militants broke the silence.')).toEqual(['break(militants)']);
    expect(read('It says that by 2032 richer countries should pay.').at(-1)).toBe('pay(richer countries)');
  });

  it('finds nobody where another word is the subject or the words are one phrase', () => {
    expect(read('At the port workers met the mayor.').at(-1)).not.toBe('meet(the mayor)');
    expect(read('Near the old bridge lay two boats.')).toEqual(['lay()']);
    expect(read('The row over the port workers grew.')).toEqual(['grow(The row)']);
  });
});

describe('loneName', () => {
  it('takes the adverb that opens a sentence for a name where its verb has no other subject', () => {
    expect(read('Forward has agreed to the plan.')).toEqual(['agree(Forward)']);
    expect(read('Never has it agreed to the plan.').at(-1)).not.toBe('agree(Never)');
  });
});
