import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { readDocument } from '../../read/read.ts';
import { languageSettings } from '../../settings/language.ts';
import { joinEntities } from '../entities.ts';
import { occasionsOf } from '../occasions.ts';
import { withParties } from '../parties.ts';
import { besideOf } from './beside.ts';
import { likenedOf } from './likened.ts';
import { SIGNS } from './signs.ts';
import { weighedOf } from './weighed.ts';

const settings = languageSettings({});

/** The signs of a sentence of the one text, by its place, and the first of the other. */
async function signsIn(one: string, other: string, place = 0): Promise<Record<string, number>> {
  const analyses = [];
  for (const [i, text] of [one, other].entries()) {
    const read = await readDocument({ name: `${i}.txt`, bytes: new TextEncoder().encode(text) }, undefined);
    if ('problem' in read) throw new Error(read.problem.message);
    analyses.push(analyse(read.document, settings));
  }
  const { entities, idOf } = joinEntities(analyses, settings);
  const told = likenedOf({ analyses, entities: withParties(entities, analyses, idOf, settings), idOf });
  const second = told.findIndex(({ document }) => document === 1);
  const pair = weighedOf(told, occasionsOf(analyses)).find(({ a, b }) => a === place && b === second);
  if (!pair) throw new Error('the sentences are not compared');
  return Object.fromEntries(SIGNS.map((sign, i) => [sign, pair.signs[i]!]));
}

describe('signsOf', () => {
  const refusal = (who: string) =>
    `${who} rejected the plan of the Orme harbour office to close the eastern ferry quay.`;

  it('counts it against two sentences that other parties do in them what is done', async () => {
    expect((await signsIn(refusal('France'), refusal('Norway')))['otherDoers']).toBe(1);
    expect((await signsIn(refusal('France'), refusal('France')))['otherDoers']).toBe(0);
  });

  it('does not take a party that only one of them names for another one', async () => {
    expect((await signsIn(refusal('France and Norway'), refusal('Norway')))['otherDoers']).toBe(0);
  });

  it('tells a demand from its fulfilment', async () => {
    const demand = 'Norway demanded that France reopen the eastern ferry quay of Orme harbour.';
    const deed = 'France reopened the eastern ferry quay of Orme harbour.';
    expect((await signsIn(demand, deed))['oneRequests']).toBe(1);
    expect((await signsIn(demand, demand))['oneRequests']).toBe(0);
  });

  it('tells a question from its answer', async () => {
    const asked = 'Will the eastern ferry quay of Orme harbour close in spring?';
    const said = 'The eastern ferry quay of Orme harbour will close in spring.';
    expect((await signsIn(asked, said))['oneAsks']).toBe(1);
    expect((await signsIn(said, said))['oneAsks']).toBe(0);
  });

  it('tells what is so from what is not', async () => {
    const so = 'The eastern ferry quay of Orme harbour will close in spring.';
    const not = 'The eastern ferry quay of Orme harbour will not close in spring.';
    expect((await signsIn(so, not))['oneDenies']).toBe(1);
    expect((await signsIn(not, not))['oneDenies']).toBe(0);
  });

  it('takes a date for one that both are of, but none since, after or before which something is', async () => {
    const of = async (one: string, other: string) => {
      const quay = 'the eastern ferry quay of Orme harbour';
      return (await signsIn(`${quay} closed ${one}.`, `${quay} closed ${other}.`))['sameDates'];
    };
    expect(await of('on 30 June 2026', 'on 30 June 2026')).toBe(1);
    expect(await of('on 30 June 2026', 'from 30 June 2026')).toBe(1);
    expect(await of('on 30 June 2026', 'until 30 June 2026')).toBe(1);
    expect(await of('after 30 June 2026', 'following 30 June 2026')).toBe(1);
    expect(await of('on 30 June 2026', 'four times since 30 June 2026')).toBe(0);
    expect(await of('on 30 June 2026', 'shortly before the evening of 30 June 2026')).toBe(0);
  });

  it('says how far from each other they stand in their documents', async () => {
    const lead = 'The eastern ferry quay of Orme harbour closes in spring.';
    const rest = 'Rain fell.\nBread is dear.\nA whale was seen.';
    expect((await signsIn(lead, `${lead}\n${rest}`))['farApart']).toBe(0);
    expect((await signsIn(`${rest}\n${lead}`, lead, 3))['farApart']).toBe(0.75);
  });
});

describe('besideOf', () => {
  /** Ten sentences a document. */
  const documentOf = (place: number) => Math.floor(place / 10);
  const alike = (a: number, b: number, score: number) => ({ a, b, score, shared: 9, named: 0, count: 3 });

  it('is how alike one of a pair is to the neighbours of the other, on either side', () => {
    const pair = alike(3, 13, 0.1);
    expect(besideOf([pair, alike(3, 14, 0.4)], documentOf)(pair)).toBe(0.4);
    expect(besideOf([pair, alike(2, 13, 0.3)], documentOf)(pair)).toBe(0.3);
    expect(besideOf([pair, alike(3, 15, 0.4), alike(4, 14, 0.4)], documentOf)(pair)).toBe(0);
  });

  it('knows no neighbours in another document', () => {
    const pair = alike(3, 19, 0.1);
    expect(besideOf([pair, alike(3, 20, 0.4)], documentOf)(pair)).toBe(0);
  });
});
