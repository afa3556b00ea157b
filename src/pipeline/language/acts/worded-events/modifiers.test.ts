import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';
import { held } from '../fixtures/held.ts';

describe('actsOf: what describes a thing', () => {
  it('tells what somebody did to it, not who people are or what nobody did', () => {
    expect(classed('The council slept on a request backed by Peru.')).toEqual(['SUPPORT Peru']);
    expect(classed('The duties imposed by Peru in May hurt farmers.')).toContain('SANCTION Peru');
    expect(classed('A motion of the left tabled by Peru slept.')).toEqual(['REQUEST Peru']);
    expect(classed('Rebels backed by Peru slept.')).toEqual([]);
    expect(classed('Peru ignored the duties imposed in May.')).not.toContain('SANCTION -');
    expect(classed('A bill signed by Friday slept.')).toEqual([]);
  });

  it('gives what describes a thing to whom the words name', () => {
    expect(classed('Chile made an offer Peru rejected.')).toContain('REJECT Peru');
    expect(classed('The pause Peru demanded never came.')).toEqual(['REQUEST Peru']);
    expect(classed("It was a quota that Peru's officials had rejected.")).toEqual(['REJECT Peru']);
    expect(classed('He was among the sailors freed by Peru on Monday.')).toContain('RETREAT Peru');
    expect(classed('The trawler Peru sank.')).toEqual([]);
  });
});

describe('who acts behind a participle and "by"', () => {
  it('tells what was done to a thing', () => {
    expect(held('A charge rejected by Chile was repeated on Friday.')).toEqual(['REJECT Chile']);
    expect(held('It rose, helped by the loans promised on Friday by the Guild.')).toEqual(['AGREE Guild']);
    expect(held('Peru rejected a plan backed by the Guild and Chile.')).toEqual([
      'REJECT Peru > Guild+Chile',
      'SUPPORT Guild+Chile',
    ]);
  });

  it('tells who cites, voices or puts forward a thing, and of whom somebody says something', () => {
    expect(held('The loans cited by Peru were repaid.')).toContain('STATE Peru');
    expect(held('The remedies put forward by Peru in May were weak.')).toContain('STATE Peru');
    expect(held('Two officers accused by Peru of spying left.')).toContain('ACCUSE Peru');
    expect(held('The tolls should fall, as demanded by Peru.')).toEqual(['REQUEST Peru']);
    expect(held('The talks in the town, ordered by Ana Lind in May, collapsed.')).toContain('REQUEST Ana Lind');
    expect(held('Talks between Peru and Chile, ordered by Ana Lind in May, collapsed.')).toContain('REQUEST Ana Lind');
    expect(held('Ana Lind, ordered by Peru to leave, slept.')).not.toContain('REQUEST Peru');
    expect(held('The men suspected by Peru of theft slept.')).toEqual([]);
    expect(held('Ana Lind, accused by Peru of theft, slept.')).toContain('ACCUSE Peru > Ana Lind');
    expect(held('Ana Lind, backed by Peru, slept.')).not.toContain('SUPPORT Peru > Ana Lind');
    expect(held('The cap proposed by Peru and opposed by Chile was old.')).toContain('REJECT Chile');
    expect(held('The bread baked by Peru was good.')).not.toContain('STATE Peru');
  });

  it('tells it of a thing that is against somebody, not of people who are for him', () => {
    expect(held('Ana Lind ignored a toll on Chile opposed by Peru.')).toContain('REJECT Peru');
    expect(held('Ana Lind ignored deputies for Chile opposed by Peru.')).not.toContain('REJECT Peru');
  });

  it('tells nothing of who only has or has seen a thing', () => {
    expect(held('A letter seen by Peru was good.')).toEqual([]);
    expect(held('A letter cited by Peru was good.')).toEqual(['STATE Peru']);
  });

  it('tells nothing of who somebody is, nor of a way or a time', () => {
    expect(held('Rebels backed by Peru slept.')).toEqual([]);
    expect(held('A plan backed by a wide margin fell.')).toEqual([]);
  });

  it('reads on behind the role and over a list', () => {
    expect(held('The plan was rejected last week by the prime minister, Ana Lind.')).toEqual(['REJECT Ana Lind']);
    expect(held('The plan was drafted by Peru and rejected by Chile.')).toContain('REJECT Chile');
    expect(held('Peru was criticised by Chile and stood by its offer.')).toContain('REJECT Peru');
    expect(held('The plan was rejected by Peru last week as too late.')).toEqual(['REJECT Peru']);
    expect(held('The plan was rejected by Chile yesterday.')).toEqual(['REJECT Chile']);
    expect(held('The plan was rejected by Peru, Chile and the Guild.')).toEqual(['REJECT Peru+Chile+Guild']);
    expect(held("The plan was rejected by Ana Lind, Peru's minister, on Friday.")).toEqual(['REJECT Ana Lind']);
  });
});

describe('who acts in a heading without an auxiliary', () => {
  it('is who stands behind "by", and accuses who stands before', () => {
    expect(held('Chile accused of greed by Peru')).toEqual(['ACCUSE Peru > Chile']);
    expect(held('Chile accused Peru of greed')).toEqual(['ACCUSE Chile > Peru']);
  });
});
