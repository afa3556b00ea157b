import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';
import { reported } from '../fixtures/held.ts';
import { quoted } from '../fixtures/quoted.ts';

describe('actsOf: what is said of somebody or something', () => {
  it("takes a judgement for the speaker's act on whose thing is judged", () => {
    expect(classed('Peru said the Chile plan was “unacceptable”.')).toEqual(['REJECT Peru > Chile']);
    expect(classed('The plan was unacceptable.')).toEqual([]);
  });

  it('tells what “nothing but” leaves, and no dismissal of what was fired by somebody', () => {
    expect(classed('Peru has nothing but praise for Chile.')).toEqual(['SUPPORT Peru > Chile']);
    expect(classed('Peru has nothing but contempt for Chile.')).toEqual(['ACCUSE Peru > Chile']);
    expect(classed('A shell fired by Peru fell on a pier.').some((act) => act.startsWith('SANCTION'))).toBe(false);
  });

  it('takes what is neither one thing nor the other for the contrary of them', () => {
    expect(quoted('“The count was neither open nor fair,” Peru said.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said the Chile count was “neither fair nor open”.')).toEqual(['REJECT Peru > Chile']);
    expect(classed('Peru said the Chile count was “fair”.')).toEqual(['SUPPORT Peru > Chile']);
  });

  it('rejects what is too little, not what is very little', () => {
    expect(quoted('“The rise is far too low,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“The rise is not enough,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“The rise is very low,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('counts what is too many, and takes who is less pleased for no supporter', () => {
    expect(quoted('“Forty is still ten points too many,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“Forty is ten points more,” Peru said.')).toEqual(['STATE Peru']);
    expect(classed('Peru was less pleased with the plan.')).toEqual(['REJECT Peru']);
    expect(classed('Peru was pleased with the plan.')).toEqual(['SUPPORT Peru']);
  });

  it('hears who was not able to agree as who did not, and who was able as who did', () => {
    expect(classed('Peru has not been able to reach a deal with Chile.')).toEqual(['REJECT Peru > Chile']);
    expect(classed('Peru has been able to reach a deal with Chile.')).toEqual(['AGREE Peru > Chile']);
    expect(classed('Peru was not able to come.')).toEqual([]);
  });

  it('denies what somebody does not think, and blames nobody for what one understands', () => {
    expect(quoted('“I do not think the plan is fair,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“I think the plan is fair,” Peru said.')).toEqual(['SUPPORT Peru']);
    expect(quoted('“We understand why people are angry,” Peru said.')).not.toContain('ACCUSE Peru');
  });

  it('takes what others are said to feel for theirs, and nothing that is done for a feeling', () => {
    expect(quoted('“Chile is angry that we left,” Peru said.')).toEqual(['ACCUSE Chile']);
    expect(quoted('“Chile will be angry that we left,” Peru said.').join()).not.toContain('ACCUSE');
    expect(quoted('“We are angry that they left,” Peru said.')).toEqual(['ACCUSE Peru']);
    expect(quoted('“They are angry that we left,” Peru said.')).toEqual(['ACCUSE ']);
  });

  it('hears who is now willing as who is willing', () => {
    expect(classed('Peru is now willing to discuss a date.')).toEqual(['AGREE Peru']);
    expect(classed('Peru is now unwilling to discuss a date.')).toEqual(['REJECT Peru']);
    expect(reported('Peru said convoys were ready to leave.')).toEqual([]);
    expect(reported('Peru said it was ready to leave.')).toEqual(['AGREE Peru']);
  });

  it('takes what a thing is to somebody for a stand of theirs', () => {
    expect(classed('The plan was anathema to Peru.')).toEqual(['REJECT Peru']);
    expect(classed('The date is not acceptable to Chile.')).toEqual(['REJECT Chile']);
    expect(classed('The date is acceptable to Chile.')).toEqual(['AGREE Chile']);
    expect(classed('The plan was unacceptable to many.')).toEqual([]);
  });

  it('takes who says of himself that he was wrong for one who owns up, and never of another', () => {
    expect(reported('Erik Dahl said he had been wrong.')).toEqual(['CONCEDE Erik Dahl']);
    expect(reported('Ana Lind said he had been wrong.')).not.toContain('CONCEDE Ana Lind');
    expect(reported('Ana Lind said Chile had been wrong.')).toContain('ACCUSE Ana Lind');
  });
});

describe('actsOf: what not all are, and what is so in excess', () => {
  it('is no support by all of them', () => {
    expect(classed('Not all of Peru is pleased with the plan.')).toEqual(['REJECT Peru']);
    expect(classed('Not only Peru is pleased with the plan.')).toEqual(['SUPPORT Peru']);
  });

  it('praises nobody as too proud, and tells nothing of what he is too weak for', () => {
    expect(classed('Peru is too proud of it to sell.')).toEqual([]);
    expect(classed('Peru is proud of it.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru is too weak to reject the plan.')).toEqual([]);
    expect(classed('Peru is strong enough to reject the plan.')).toEqual(['REJECT Peru']);
  });

  it('finds where a court is satisfied that it is so', () => {
    expect(reported('Peru said it was satisfied that the dam had leaked.')).toEqual([]);
    expect(reported('Peru said it was satisfied.')).toEqual(['SUPPORT Peru']);
  });
});

describe('actsOf: what one is against', () => {
  it('is not what one is oneself', () => {
    expect(quoted('“We are against unfair terms,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“We were unfair,” Peru said.')).toEqual(['CONCEDE Peru']);
  });

  it('hears who is unable to take an offer as who refuses it, and not who was unable to find money', () => {
    expect(classed('Peru was unable to raise the last million from its lenders.')).toEqual([]);
    expect(classed('Peru was unable to reach a deal with Chile.')).toEqual(['REJECT Peru > Chile']);
    expect(classed('Peru is unable to accept the offer.')).toEqual(['REJECT Peru']);
  });

  it('takes “worst” of a place that is told apart by it for no blame', () => {
    expect(classed('Peru said it would mend pumps on the coast, where the rust is worst.')).not.toContain(
      'ACCUSE Peru',
    );
    expect(classed('Peru said the rust was worst.')).toContain('ACCUSE Peru');
  });
});
