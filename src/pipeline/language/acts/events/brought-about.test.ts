import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('actsOf: what somebody is brought to do', () => {
  it('is that one’s deed', () => {
    expect(classed('The verdict prompted Peru to sign the accord.')).toEqual(['AGREE Peru']);
    expect(classed('Peru was persuaded to sign the accord.')).toContain('AGREE Peru');
    expect(classed('Chile forced Peru to sign the accord.')).toEqual(['COERCE Chile > Peru', 'AGREE Peru']);
  });

  it('is none where it may come, is still wanted or did not come', () => {
    expect(classed('The verdict may prompt Peru to sign the accord.')).toEqual([]);
    expect(classed('The verdict did not prompt Peru to sign the accord.')).toEqual([]);
    expect(classed('Chile wants to force Peru to sign the accord.')).not.toContain('AGREE Peru');
    expect(classed('Chile led a campaign to sign the accord.')).not.toContain('AGREE Chile');
  });

  it('is told behind what brought it about, but not where that may come or may be in vain', () => {
    expect(classed('Chile closed the port, prompting Peru to sign the accord.')).toContain('AGREE Peru');
    expect(classed('Chile may close the port, prompting Peru to sign the accord.')).not.toContain('AGREE Peru');
    expect(classed('Chile closed the port, pressuring Peru to sign the accord.')).not.toContain('AGREE Peru');
    expect(classed('Chile issued an ultimatum forcing Peru to sign the accord.')).not.toContain('AGREE Peru');
  });

  it('is done to whom the sentence is about by whom its opening names', () => {
    expect(classed('Accused by Peru of fraud, Chile signed the accord.')).toEqual([
      'ACCUSE Peru > Chile',
      'AGREE Chile',
    ]);
  });

  it('was done by who had to, in the source’s own voice', () => {
    expect(classed('Peru had to sign the accord.')).toEqual(['AGREE Peru']);
    expect(classed('Peru has to sign the accord.')).toEqual([]);
  });
});

describe('actsOf: what is told beside or before the deed', () => {
  it('is done by whom “with” names', () => {
    expect(classed('The week was long, with Chile accusing Peru of fraud.')).toContain('ACCUSE Chile > Peru');
  });

  it('is how the subject behind did it, not how it would', () => {
    expect(classed('By signing the accord, Peru surprised them.')).toContain('AGREE Peru');
    expect(classed('By signing the accord, Peru would surprise them.')).not.toContain('AGREE Peru');
  });

  it('is done by the first to do it', () => {
    expect(classed('Peru became the first country to sign the accord.')).toEqual(['AGREE Peru']);
    expect(classed('Peru is due to sign the accord.')).toEqual(['AGREE Peru']);
  });

  it('is known where its news are told', () => {
    expect(classed('News that Peru had signed the accord reached them.')).toEqual(['AGREE Peru']);
    expect(classed('Rumours that Peru had signed the accord reached them.')).toEqual([]);
  });

  it('was done “only after” something else, which nobody asks for', () => {
    expect(classed('Only after a long night did Peru lift the ban.')).toEqual(['CONCEDE Peru']);
  });
});

describe('actsOf: a deal of others', () => {
  it('is brought about, and not agreed to, by who goes between them', () => {
    expect(classed('Peru negotiated a truce between Chile and its rebels.')[0]).toMatch(/^CONSULT Peru/);
    expect(classed('Peru negotiated a truce with Chile.')[0]).toMatch(/^AGREE Peru/);
    expect(classed('Peru negotiated a truce between itself and Chile.')[0]).toMatch(/^AGREE Peru/);
  });
});
