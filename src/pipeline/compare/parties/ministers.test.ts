import { describe, expect, it } from 'vitest';
import { partiesIn } from '../fixtures/with-parties.ts';

describe('withParties: whose minister somebody is', () => {
  it('gives the colleague of a minister to the land that his words name, and no minister to another land’s ministry', () => {
    const found = partiesIn([
      'The [Ministry of Transport|organisation] of [Peru|country] met. [Peru|country]’s transport minister, [Otto Ruiz|person], will meet his [Quarnian|place] colleague [Ida Holm|person].',
      'Transport Minister [Ida Holm|person] left.',
    ]);
    expect(found.get('ida-holm')?.party).toBe('quarnian');
    const others = partiesIn([
      '[Peru|country]’s government met. The government of [Peru|country] met. The [Ministry of Transport|organisation] met. [Chile|country]’s fish minister, [Otto Ruiz|person], left.',
      'Transport Minister [Ida Holm|person] left.',
    ]);
    expect(others.get('ida-holm')?.party).toBeNull();
  });

  it('gives a president to the state whose government the briefing tells of, and to none of two', () => {
    const told = 'President [Ana Lind|person] left.';
    const guest = '[Norway|country]’s foreign minister, [Ida Holm|person], came.';
    const own = '[Peru|country]’s government met. '.repeat(4);
    const of = (...texts: string[]) => partiesIn(texts).get('ana-lind')?.party;
    expect(of(told, guest, own)).toBe('peru');
    expect(of(told, guest, own, own.replaceAll('Peru', 'Chile'))).toBeNull();
  });

  it('gives an office without a land to the one state of all ministers, and leaves it open between two', () => {
    const told = 'President [Ana Lind|person] left.';
    const own = '[Peru|country]’s prime minister [Otto Ruiz|person] spoke.';
    const other = '[Chile|country]’s prime minister [Ida Holm|person] spoke.';
    expect(partiesIn([told, own]).get('ana-lind')?.party).toBe('peru');
    expect(partiesIn([told, own, other]).get('ana-lind')?.party).toBeNull();
  });

  it('gives no office to that state where another is named as often', () => {
    const told = 'President [Ana Lind|person] left.';
    const own = '[Peru|country]’s prime minister [Otto Ruiz|person] spoke.';
    expect(partiesIn([told, own, '[Chile|country] waited.']).get('ana-lind')?.party).toBeNull();
  });

  it('gives the spokesman of the one ministry to it, at home', () => {
    const land = '[Peru|country]’s health minister [Otto Ruiz|person] spoke. [Peru|country] waited.';
    const ministry = 'The [Ministry of Health|organisation] waited. [Peru|country]’s nurses left.';
    const told = 'A spokeswoman for the ministry, [Ana Lind|person], spoke of [Peru|country].';
    expect(partiesIn([land, ministry, told]).get('ana-lind')?.party).toBe('ministry-of-health');
    const other = 'The [Ministry of Wool|organisation] waited.';
    expect(partiesIn([land, ministry, told, other]).get('ana-lind')?.party).not.toBe('ministry-of-health');
  });

  it('gives an office in small letters to the one state of all ministers too, and a club’s president to none', () => {
    const own = '[Peru|country]’s trade minister [Otto Ruiz|person] spoke.';
    const told = (office: string) => `The ${office}, [Ana Lind|person], left.`;
    expect(partiesIn([told('prime minister'), own]).get('ana-lind')?.party).toBe('peru');
    expect(partiesIn([told('chief of staff'), own]).get('ana-lind')?.party).toBe('peru');
    expect(partiesIn([told('president'), own]).get('ana-lind')?.party).toBeNull();
    expect(partiesIn([told('chief of surgery'), own]).get('ana-lind')?.party).toBeNull();
  });

  it('gives a minister of no named state the ministry of the portfolio, and no other', () => {
    const told = 'Health Minister [Ana Lind|person] left. [Otto Ruiz|person], the trade minister, stayed.';
    const found = partiesIn([told, 'The [Ministry of Health|organisation] waits.']);
    expect([found.get('ana-lind')?.party, found.get('otto-ruiz')?.party]).toEqual(['ministry-of-health', null]);
  });

  it('gives a minister the ministry named where one state alone has a voice, and the state where two deal', () => {
    const own = '[Peru|country]’s health minister, [Ana Lind|person], left. [Peru|country] waits.';
    const ministry = 'The [Ministry of Health|organisation] waits. [Peru|country] slept.';
    const partyOf = (...texts: string[]) => partiesIn(texts).get('ana-lind')?.party;
    expect(partyOf(own, ministry)).toBe('ministry-of-health');
    expect(partyOf(own)).toBe('peru');
    expect(partyOf(own, ministry, '[Chile|country]’s health minister, [Otto Ruiz|person], left.')).toBe('peru');
    expect(partyOf(own, ministry, '[Chile|country] asked. [Chile|country] waits.')).toBe('peru');
    expect(partyOf(own, ministry, 'The [European Union|organisation] asked the [European Union|organisation].')).toBe(
      'peru',
    );
  });

  it('gives a ministry to the land whose people its name has, and its minister with it', () => {
    const told = '[Quarnish Ministry of Trade|organisation] staff left. Trade Minister [Ida Holm|person] waited.';
    const lands =
      'The [Quarnish|country|quarn] army met [Peru|country|peru]. The [Peru|country|peru] army left the [Republic of Quarn|country|quarn]. ' +
      '[Peru|country|peru]’s prime minister [Otto Ruiz|person] spoke.';
    const found = partiesIn([told, lands]);
    expect(found.get('quarnish-ministry-of-trade')?.party).toBe('republic-of-quarn');
    expect(found.get('ida-holm')?.party).toBe('republic-of-quarn');
    expect(partiesIn([told.replace('Quarnish', 'Tolvian'), lands]).get('ida-holm')?.party).not.toBe(
      'republic-of-quarn',
    );
  });

  it('takes no field in brackets for a body of the minister it stands behind', () => {
    const of = (body: string) =>
      partiesIn([`Ms [Ana Lind|person] ([${body}|organisation]): We paid.`]).get('ana-lind')?.party;
    expect(of('Health')).toBeNull();
    expect(of('Health Federation')).toBe('health-federation');
  });
});
