import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';
import { quoted } from '../../fixtures/quoted.ts';

describe('actsOf: conditions that ask something of others', () => {
  it('takes what is to follow unless others give way for a threat, what is offered for their deed for an offer', () => {
    expect(quoted('“If Chile refuses, we will bring the bill to parliament,” Peru said.')).toEqual(['THREATEN Peru']);
    expect(quoted('“We will go on unless Chile pays,” Peru said.')).toEqual(['THREATEN Peru']);
    expect(quoted('“If Chile accepts the deal, we will look at the rate again,” Peru said.')).toEqual(['AGREE Peru']);
    expect(classed('Peru will withhold the money if the match is not played.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru will refuse to play unless Chile pays.')).toEqual(['THREATEN Peru']);
  });

  it('threatens with a thing that stops, and not with one that only does', () => {
    expect(quoted('“If they do not pay, the lights go out,” Peru said.')).toEqual(['THREATEN Peru']);
    expect(quoted('“If they do not pay, the lights are bright,” Peru said.')).not.toContain('THREATEN Peru');
    expect(quoted('“When it rains, the lights go out,” Peru said.')).not.toContain('THREATEN Peru');
  });

  it('takes a deal that is not struck for no blow', () => {
    expect(classed('Peru said that unless a deal was struck, it would ask Chile for the mill.')).toEqual([
      'THREATEN Peru > Chile',
    ]);
  });

  it('reads a condition from the order of its words, and no act in it', () => {
    expect(quoted('“Should Chile fail to sign, we will bring the bill to parliament,” Peru said.')).toEqual([
      'THREATEN Peru',
    ]);
    expect(classed('Should Chile reject the plan, Peru will sleep.')).toEqual([]);
    expect(classed('Should Chile reject the plan?')).not.toEqual(['THREATEN Peru']);
  });

  it('threatens with nothing good, and with nothing that only happens', () => {
    expect(classed('Peru said it would send food if the harvest failed.')).toEqual(['AGREE Peru']);
    expect(classed('Peru will run out of money if the bill is not passed.')).toEqual([]);
  });
});

describe('actsOf: what is staked on a condition', () => {
  it('takes a boycott "unless" for a threat, a plain one for a refusal', () => {
    expect(classed('Peru said it will boycott the vote unless Chile withdraws.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru said it will boycott the vote.')).toEqual(['REJECT Peru']);
  });

  it('takes a blow under a condition for a threat, what one will do if asked for an offer, how it would be for neither', () => {
    expect(quoted('“If one more cook is sacked, we strike,” Peru said.')).toEqual(['THREATEN Peru']);
    expect(quoted('“Should Chile invite us, we will come,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“If we strike, we lose,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('takes what others are to take back for the price of a threat', () => {
    expect(classed('Unless the order is withdrawn, Peru will recommend that the bloc impose a duty.')).toContain(
      'THREATEN Peru',
    );
    expect(classed('Peru said it would leave the congress if coal was left out.')).toContain('THREATEN Peru');
    expect(classed('Peru said it would leave the bay if the wind dropped.')).not.toContain('THREATEN Peru');
  });
});
