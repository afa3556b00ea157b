import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';
import { factsOf } from './facts.ts';

describe('factsOf: parts of what is counted', () => {
  it('counts a part beside its whole, whoever owns it', () => {
    expect(counts("She fears that 120 of the mill's 340 jobs will go.")).toEqual(['120 jobs', '340 jobs']);
    expect(counts('They won five of their last six matches.')).toEqual(['5 matches', '6 matches']);
    expect(counts('They closed one of the 12 mills.')).toEqual(['12 mills']);
  });

  it('finds what "of them" means where one noun for several or a count before tells it', () => {
    expect(counts('The guards came and two of them fell.')).toEqual(['2 guards']);
    expect(counts('The guards met nurses and two of them fell.')).toEqual([]);
    expect(counts('They hold 391 persons, 23 of them children.')).toEqual(['391 persons', '23 children']);
    expect(counts('There were 30 guards. Two of them fell.')).toEqual(['30 guards', '2 guards']);
  });

  it('goes on counting in the next sentence without the noun, where the part is not larger than the whole', () => {
    expect(counts('They agreed on 340 captives. Two hundred are to walk home.')).toEqual([
      '340 captives',
      '200 captives',
    ]);
    expect(counts('Twelve ships came. Forty are still at sea.')).toEqual(['12 ships']);
    expect(counts('Twelve ships came. Two days were left.')).toEqual(['12 ships']);
  });

  it('takes the gapped halves of a list and what a second deed takes', () => {
    expect(counts('By dusk 157 guards had crossed, 86 into Selm.')).toEqual(['157 guards', '86 guards']);
    expect(counts('Peru frees 210 soldiers and Chile will free 130.')).toEqual(['210 soldiers', '130 soldiers']);
  });

  it('counts the two whom only the text knows, but no two sides, unions or men', () => {
    expect(counts('The two officers left.')).toEqual(['2 officers']);
    expect(counts('The two sides met, and the two rival unions agreed.')).toEqual([]);
    expect(counts('Two men left.')).toEqual(['2 men']);
  });

  it('knows men and children in compounds for several, and no specimen', () => {
    expect(counts('Four servicemen and 20 schoolchildren came.')).toEqual(['4 servicemen', '20 schoolchildren']);
    expect(counts('It is a 4 specimen test.')).toEqual([]);
  });

  it('ends what is counted before a verb that looks like a noun', () => {
    expect(counts('Port shut as 2,000 dockers strike')).toEqual(['2000 dockers']);
    expect(counts('It may send 900 cutters home.')).toEqual(['900 cutters']);
    expect(counts('They lost 4 home games.')).toEqual(['4 home games']);
  });
});

describe('factsOf: figures that change', () => {
  it('reads the figure before the change in the unit of the one after', () => {
    expect(figures('Imports rose to 410,000 tonnes, from 230,000 in 2024.')).toEqual([
      '410000 tonnes',
      '230000 tonnes',
    ]);
    expect(figures('It won 40 seats, up from 12.')).toEqual(['40 seats', '12 seats']);
    expect(figures('It lowered its share from 24 to 21 percent.')).toEqual(['24 %', '21 %']);
    expect(figures('It will pay 52 million euros instead of 96 million.')).toEqual([
      '52000000 euros',
      '96000000 euros',
    ]);
  });

  it('takes no other figure for it', () => {
    expect(figures('It bought 40 tonnes of flour from 12 mills.')).toEqual(['40 tonnes of flour', '12 mills']);
    expect(figures('Of 2,416 voters few agreed, down from 31.')).toEqual(['2416 voters']);
    expect(figures('She marched from 9 to 12 in the rain.')).toEqual([]);
  });

  it('counts what is brought, held or raised to so many', () => {
    expect(figures('It cut crews from four to three.')).toEqual(['4 crews', '3 crews']);
    expect(figures('A rise in sightings to 310 worried them.')).toEqual(['310 sightings']);
    expect(figures('Imports of cars reached 96,000 last year.')).toEqual(['96000 cars']);
    expect(figures('Talks reached 12 hours.')).toEqual(['12 hours']);
  });
});

function counts(text: string): string[] {
  return read(text).flatMap(({ kind, value, unit }) => (kind === 'count' ? [`${value} ${unit}`] : []));
}

function figures(text: string): string[] {
  return read(text).flatMap(({ kind, value, unit }) => (kind === 'date' ? [] : [`${value} ${unit}`]));
}

function read(text: string) {
  return factsOf(lex(sourceDocument(text, 'd')), { entities: [], mentions: [] }, [], []);
}
