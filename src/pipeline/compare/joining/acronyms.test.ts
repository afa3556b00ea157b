import { describe, expect, it } from 'vitest';
import { body, ids, join } from '../fixtures/joined.ts';

describe('acronyms', () => {
  it('joins an acronym to the one body it fits', () => {
    expect(join([[body('Northern Relief Forces')], [body('NRF')]])).toMatchObject([
      { id: 'northern-relief-forces', aliases: ['NRF'] },
    ]);
    expect(ids([[body('Northern Relief Forces')], [body('National Rail Federation')], [body('NRF')]])).toHaveLength(3);
  });

  it('joins letters in two parts to the body that a document introduces by them', () => {
    const named = { ...body('Northern Relief Office'), forms: ['Northern Relief Office', 'NRO-TB'] };
    expect(ids([[named], [body('NRO-TB')]])).toEqual(['northern-relief-office']);
    expect(ids([[named], [body('NRO-TC')]])).toHaveLength(2);
  });

  it('joins the two where one document introduces the letters and another has both apart', () => {
    const named = { ...body('Fair Trade Office'), forms: ['Fair Trade Office', 'FTX'] };
    expect(ids([[named], [body('Fair Trade Office'), body('FTX')]])).toEqual(['fair-trade-office']);
    expect(ids([[body('Fair Trade Office')], [body('Fair Trade Office'), body('FTO')]])).toHaveLength(2);
  });

  it('joins two to which documents give the same letters, where a word of one is cut, and no two of other words', () => {
    const named = (name: string) => ({ ...body(name), forms: [name, 'QAC'] });
    expect(ids([[named('Quarn Auto Crews')], [named('Quarn Automobile Crews')], [body('QAC')]])).toHaveLength(1);
    expect(ids([[named('Quarn Auto Crews')], [named('Quarn Airport Crews')], [body('QAC')]])).toHaveLength(3);
    expect(ids([[body('Quarn Auto Crews')], [body('Quarn Automobile Crews')]])).toHaveLength(2);
  });

  it('joins letters that two are given to the one whose initials they are', () => {
    const named = (name: string) => ({ ...body(name), forms: [name, 'RTU'] });
    expect(ids([[named('Rail and Tram Union')], [named('Tram Crews')], [body('RTU')]])).toHaveLength(2);
    expect(ids([[named('Loaders Guild')], [named('Tram Crews')], [body('RTU')]])).toHaveLength(3);
  });

  it('joins a land’s letters at the head of a name to the land’s name', () => {
    expect(ids([[body('US Wool Board')], [body('United States Wool Board')]])).toHaveLength(1);
    expect(ids([[body('U.K. Wool Board')], [body('United States Wool Board')]])).toHaveLength(2);
  });

  it('joins letters with a small one inside where one document gives a body them', () => {
    const named = { ...body('Fair Trade Office'), forms: ['Fair Trade Office', 'OfK'] };
    expect(ids([[named], [body('OfK')]])).toEqual(['fair-trade-office']);
    expect(ids([[body('Fair Trade Office')], [body('OfK')]])).toHaveLength(2);
  });

  it('joins the short name that one document gives a body, and no name that none gives it', () => {
    const named = { ...body('Guild of Quarn Loggers'), forms: ['Guild of Quarn Loggers', 'Guilquarn'] };
    expect(ids([[named], [body('Guilquarn')]])).toEqual(['guild-of-quarn-loggers']);
    expect(ids([[body('Guild of Quarn Loggers')], [body('Guilquarn')]])).toHaveLength(2);
  });

  it('joins a name with the word for the body and without, where documents give both the same letters', () => {
    const named = (name: string, letters: string) => ({ ...body(name), forms: [name, letters] });
    const [long, short] = [named('Boat, Dock and Harbour union', 'BDH'), named('Boat, Dock and Harbour', 'BDH')];
    expect(ids([[long], [short], [body('BDH')]])).toHaveLength(1);
    expect(ids([[long], [body('Boat, Dock and Harbour')]])).toHaveLength(2);
  });
});
