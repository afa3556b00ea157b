import { describe, expect, it } from 'vitest';
import { told } from '../../fixtures/told.ts';

describe('actsOf: what is done by a noun that a verb only carries', () => {
  it('is what the noun tells', () => {
    expect(told('Peru gave the plan a cautious welcome.')).toEqual(['SUPPORT Peru']);
    expect(told('Peru handed the ambassador a note of protest.')).toEqual(['PROTEST Peru']);
    expect(told('Peru entered a formal objection.')).toEqual(['REJECT Peru']);
    expect(told('Peru gave Chile a promise that it would pay.')).toContain('AGREE Peru > Chile');
    expect(told('Peru reacted with dismay to the ruling.')).toEqual(['ACCUSE Peru']);
    expect(told('Peru met the news with a storm of criticism.')).toEqual(['ACCUSE Peru']);
  });

  it('is nothing where there is none of it, or it is another’s', () => {
    expect(told('Peru voiced no concern about the plan.')).not.toContain('ACCUSE Peru');
    expect(told('Peru relayed Chile’s complaint about the plan.')).not.toContain('ACCUSE Peru');
    expect(told('Peru met the envoy with the general.')).not.toContain('ACCUSE Peru');
  });
});

describe('actsOf: what a paper says', () => {
  it('is done by who passes or sends it', () => {
    expect(told('Peru passed a resolution backing the growers.')).toContain('SUPPORT Peru');
    expect(told('Peru issued a statement accusing Chile of piracy.')).toContain('ACCUSE Peru > Chile');
  });

  it('is not done by who burns it, or does not sign it', () => {
    expect(told('Peru burnt a letter accusing Chile of piracy.')).not.toContain('ACCUSE Peru > Chile');
    expect(told('Peru did not sign a statement condemning Chile.')).not.toContain('ACCUSE Peru > Chile');
  });
});
