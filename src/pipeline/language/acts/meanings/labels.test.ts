import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('actsOf: words that are judgements', () => {
  it('reads words that hyphens join as one', () => {
    expect(classed('Peru called the plan a sell-out.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru called the plan a sell.')).toEqual([]);
  });

  it('takes a small or first step for praise, and any other label for blame', () => {
    expect(classed('Peru called it “a small step that matters”.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru called it “a step that matters”.')).toEqual(['ACCUSE Peru']);
  });

  it('takes a vital step for praise, and what is vital for what is asked', () => {
    expect(classed('Peru said it was a vital first step.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru said a vote was vital.')).toEqual(['REQUEST Peru']);
  });

  it('takes a hope or a lifeline for praise, and the end of a hope for blame', () => {
    expect(classed('Peru described the swap as “a bridge of hope for all”.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru described the swap as “a lifeline for all”.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru described the swap as “the end of hope for all”.')).toEqual(['ACCUSE Peru']);
  });

  it('takes what others call us for blame, friends aside', () => {
    expect(classed('“Chile calls us dreamers,” Peru said.')).toContain('ACCUSE Chile');
    expect(classed('“Chile calls us friends,” Peru said.')).not.toContain('ACCUSE Chile');
  });

  it('takes how talks go for no blame, and what somebody says for no label', () => {
    expect(classed('Peru described the talks as “more serious” than the last.')).not.toContain('ACCUSE Peru');
    expect(classed('Peru described the vote as “a serious mistake”.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru thought “we will pass it soon”.')).not.toContain('ACCUSE Peru');
    expect(classed('Peru thought it “a farce”.')).toEqual(['ACCUSE Peru']);
  });

  it('takes the mark that ends a quotation of several sentences for no label', () => {
    expect(classed('"We asked. Peru said it would think about it," Chile said.').join()).not.toContain('ACCUSE');
    expect(classed('Peru thought it, "a farce".')).toEqual(['ACCUSE Peru']);
  });

  it('takes what is called acceptable for backed', () => {
    expect(classed('Peru called the result acceptable.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru called the result final.')).toEqual([]);
    expect(classed('Peru considers that date far too late.')).toEqual(['REJECT Peru']);
    expect(classed('Peru considers that date late.')).not.toContain('REJECT Peru');
  });

  it('blames nothing by what a thing is about, nor by what has happened', () => {
    expect(classed('Peru described the paper as a disaster response plan.')).not.toContain('ACCUSE Peru');
    expect(classed('Peru described the paper as a disaster.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru said it was the deadliest air disaster in years.')).not.toContain('ACCUSE Peru');
    expect(classed('Peru said it was the deadliest mistake in years.')).toContain('ACCUSE Peru');
  });

  it('praises nothing by what there is none of', () => {
    expect(classed('Peru said the plan was no realistic offer.')).not.toContain('SUPPORT Peru');
    expect(classed('Peru said the plan was a realistic offer.')).toContain('SUPPORT Peru');
  });

  it('hears what a thing is held to be', () => {
    expect(classed('Peru considers the levy to be a plain reprisal.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru considers the levy to be a tax.')).toEqual([]);
  });
});
