import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

describe('describedActor', () => {
  it('keeps the source’s description of whoever does something by what is said', () => {
    expect(acting('A harbour pilot denounced the new fees.')).toContain('ACCUSE A harbour pilot');
  });

  it('keeps it where one tells of oneself, and not where one tells of others', () => {
    expect(acting('“We reject the fees,” a harbour pilot said.')).toContain('REJECT a harbour pilot');
    expect(acting('“They reject the fees,” a harbour pilot said.')).not.toContain('REJECT a harbour pilot');
  });

  it('keeps people of no office who act in the source’s own voice, and none whom a pronoun or a known body tells', () => {
    expect(acting('Several hundred residents blocked the road.')).toEqual(['PROTEST Several hundred residents']);
    expect(acting('Their people blocked the road.')).toEqual(['PROTEST null']);
    expect(acting('The committee blocked the road.')).toEqual(['PROTEST null']);
  });

  it('keeps those of an office who are new to the reader, in the words that say of whom they are', () => {
    expect(acting('On Monday gendarmes arrested nine pickers.')).toEqual(['COERCE gendarmes']);
    expect(acting('A judge ordered the sale of the pier.')).toEqual(['REQUEST A judge']);
    expect(acting('The captains of eleven clubs rejected the plan.')).toEqual(['REJECT The captains of eleven clubs']);
    expect(acting('The ministers blocked the road.')).toEqual(['PROTEST null']);
  });

  it('keeps a court with where it sits or whose it is, and not the land for it', () => {
    expect(acting('A court in Peru on Friday blocked the sale.')).toEqual(['REJECT A court in Peru']);
    expect(acting('A judge in Peru yesterday blocked the sale.')).toEqual(['REJECT A judge in Peru']);
    expect(acting('A Peruvian court blocked the sale.')).toEqual(['REJECT A Peruvian court']);
    expect(acting('Peru’s top court blocked the sale.')).toEqual(['REJECT Peru’s top court']);
    expect(acting('The sale was blocked by a court in Peru.')).toEqual(['REJECT a court in Peru']);
    expect(acting('The court blocked the sale.')).toEqual(['REJECT null']);
    expect(acting('A union in Peru blocked the sale.').join()).not.toContain('in Peru');
  });

  it('keeps a court and a union for who blames another by name, not a witness', () => {
    expect(acting('A court found that Chile had breached the pact.')).toEqual(['ACCUSE A court']);
    expect(acting('The union said Chile had breached the pact.')).toEqual(['ACCUSE The union']);
    expect(acting('A passer-by said Chile had breached the pact.')).toEqual(['REJECT null']);
  });

  it('keeps any number of people, and somebody, in the words of the source', () => {
    expect(acting('Thousands marched through the town.')).toEqual(['PROTEST Thousands']);
    expect(acting('Two schoolboys burned the flag.').join()).toContain('Two schoolboys');
    expect(acting('Gendarmes arrested nine pickers.')).toEqual(['COERCE Gendarmes']);
    expect(acting('Somebody shot the guard.')).toEqual(['ASSAULT somebody']);
    expect(acting('Hundreds of boulders blocked the road.').join()).not.toContain('boulders');
  });

  it('keeps who of many approved or did something, where that is told of them in passing', () => {
    expect(acting('The plan, approved by nine of the eleven clubs, is old.')).toContain(
      'AGREE nine of the eleven clubs',
    );
    expect(acting('He met two deputies, who have blocked the road.').join()).toContain('PROTEST two deputies');
    expect(acting('He met the ministers, who have blocked the road.').join()).not.toContain('the ministers');
  });

  it('keeps who does what no category holds where it is known who tells of it', () => {
    expect(acting('“The clerks came to see us,” Ana Lind said.').join()).toContain('STATE The clerks');
    expect(acting('“The clerks came to see us,” a pilot said.').join()).not.toContain('STATE The clerks');
    expect(acting('Ana Lind said refugees whom guards blame had fled.').join()).not.toContain('ACCUSE guards');
  });

  it('keeps new people for what no category holds, not what becomes of them and not who is known from elsewhere', () => {
    expect(acting('A girl carried a basket.')).toEqual(['STATE A girl']);
    expect(acting('Some forty men cut the ropes.')).toEqual(['STATE Some forty men']);
    expect(acting('A girl went missing.')).toEqual([]);
    expect(acting('Ministers sat for nine hours.').join()).not.toContain('Ministers');
    expect(acting('The residents carried a basket.').join()).not.toContain('residents');
  });

  it('keeps those behind "by" alike', () => {
    expect(acting('Nine pickers were arrested by gendarmes.')).toEqual(['COERCE gendarmes']);
    expect(acting('Nine pickers were arrested by the ministers.')).toEqual(['COERCE null']);
    expect(acting('Nine pickers were arrested by nightfall.')).toEqual(['COERCE null']);
  });

  it('keeps who does what somebody tells of, who is not himself', () => {
    expect(acting('“The company has sacked two drivers,” Ana Lind said.')).toContain('SANCTION The company');
    expect(acting('“The price rejects nobody,” Ana Lind said.').join()).not.toContain('The price');
    expect(acting('“She has sacked two drivers,” Ana Lind said.').join()).not.toContain('She');
  });

  it('keeps who was asked by the words before, where "they" answer', () => {
    expect(acting('Ana Lind asked the growers to wait. They refused.')).toContain('REJECT the growers');
    expect(acting('Ana Lind asked a grower to wait. They refused.').join()).not.toContain('a grower');
  });

  it('needs none where a name tells who acts', () => {
    expect(acting('Peru denounced the new fees.')).toEqual(['ACCUSE null']);
  });
});

function acting(text: string): string[] {
  const { acts } = analyse(sourceDocument(text), { known: [], issues: [] });
  return acts.map(({ act, unnamed }) => `${act} ${unnamed}`);
}
