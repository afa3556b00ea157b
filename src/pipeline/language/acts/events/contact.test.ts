import { describe, expect, it } from 'vitest';
import { links, read } from '../../clauses/fixtures/clauses-in.ts';
import { told } from '../fixtures/told.ts';

describe('actsOf: what another does to a thing', () => {
  it('is told without "that" or "which"', () => {
    expect(told('Chile put a fee on the table, an amount Peru rejected.')).toContain('REJECT Peru');
    expect(told('Chile raised the fee, a step ministers condemned.')).not.toContain('ACCUSE Chile');
    expect(told('The levy Peru rejected in May brings in a million.')).toContain('REJECT Peru');
  });

  it('is told behind a noun that may have a content of its own', () => {
    expect(told('Chile refused the offer that Peru had condemned as unfair.')).toContain('ACCUSE Peru');
    expect(told('Chile denied the claim that Peru had left.')).not.toContain('RETREAT Peru');
  });

  it('is told of who stands behind “that” and under a name between commas', () => {
    expect(told('Chile cut the service after a vote, a step that its neighbour, Peru, condemned.')).toContain(
      'ACCUSE Peru',
    );
    expect(told('Chile offered to host them, a way out which Peru backs and Norway opposes.')).toContain(
      'SUPPORT Peru',
    );
  });

  it('is told where another verb governs the thing, but not behind a day or somebody', () => {
    expect(read('It is a plan the guild rejected in March.')).toContain('reject(the guild)');
    expect(links('Peru joined a pact the guild had rejected.')).toEqual(['main', 'relative']);
    expect(links('Peru left on the day the guild rejected it.')).not.toContain('relative');
    expect(links('Peru told the envoy the guild rejected.')).not.toContain('relative');
  });

  it('is not told by the name of what stands before it', () => {
    expect(told('Chile fined a firm, a carrier Peru Lines, on Friday.').join()).not.toContain('REJECT');
  });

  it('is told by a name right behind the thing, where the sentence has a verb of its own', () => {
    expect(told('A plan Peru rejected in May is back.')).toEqual(['REJECT Peru']);
    expect(read('A plan Peru’s court rejected in May is back.')).toEqual(['reject(Peru’s court)', 'be(A plan)']);
    expect(read('Norwind put forward a plan ministers had rejected in May.')).toContain('reject(ministers)');
    expect(read('The ferry Aurora hit a pier and is back.')[0]).toBe('hit(The ferry Aurora)');
  });

  it('is told of what “that” takes up, and of somebody that “which” takes up', () => {
    expect(links('A plan that the Northern Guild rejected in May is back.')).toEqual(['relative', 'main']);
    expect(links('A claim that the Northern Guild rejected the plan is false.')[0]).toBe('noun');
    expect(told('Chile, which Peru accused of fraud, left the talks.')).toContain('ACCUSE Peru');
    expect(told('Chile accused of fraud by Peru')).toContain('ACCUSE Peru > Chile');
  });
});
