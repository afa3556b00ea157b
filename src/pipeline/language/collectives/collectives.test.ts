import { describe, expect, it } from 'vitest';
import type { LocalStatement, Names } from '../../types.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { collectivesOf } from './collectives.ts';
import { fronts, groups, lexed, namesIn } from './fixtures/groups.ts';

describe('collectivesOf', () => {
  it('makes people known by their country a group that does not speak for it', () => {
    expect(groups('Kenyan nurses rejected the offer.', 'Kenyan')).toEqual(['Kenyan nurses: nurses']);
    expect(groups('Kenyan rebel leaders left.', 'Kenyan')).toEqual(['Kenyan rebel leaders: leaders']);
  });

  it('takes "in the meantime" for when, and not for which', () => {
    const [group] = groups('In the meantime rail workers rejected the plan. Rail workers left.', 'Kenyan');
    expect(group).toBe('Rail workers: workers');
  });

  it('takes a time of day for when, and not for which, unless it says what they are', () => {
    for (const when of ['By three in the afternoon', 'At eight this morning', 'On Monday night'])
      expect(groups(`${when} rail workers blocked the gate.`, 'Kenyan')).toEqual(['Rail workers: workers']);
    expect(groups('The night drivers blocked the gate.', 'Kenyan')).toEqual(['Night drivers: drivers']);
  });

  it('makes no group of whoever did not come', () => {
    expect(groups('No growers came, and rail workers left.', 'Kenyan')).toEqual(['Rail workers: workers']);
  });

  it('knows them again by the noun alone, where only one group has it', () => {
    expect(groups('Kenyan nurses struck. The nurses want more.', 'Kenyan')).toEqual([
      'Kenyan nurses: nurses',
      'Kenyan nurses: nurses',
    ]);
  });

  it('gives them what a paper says that bears their name alone at its head', () => {
    const text = 'THE MEDIATORS make known the following. The mediators have met the delegations.';
    const said = (unnamed: string) =>
      collectivesOf(lexed(text), { ...fronts, mentions: [] }, [
        { speaker: { start: 0, end: 13 }, speakers: [], unnamed, party: null } as unknown as LocalStatement,
      ]).statements.map(({ speakers }) => speakers);
    expect(said('THE MEDIATORS')).toEqual([['mediators']]);
    expect(said('two mediators')).toEqual([[]]);
  });

  it('keeps the names inside longer ones that the document has', () => {
    const inner = [{ entity: 'kenya', start: 0, end: 5, form: 'name' as const }];
    const text = 'Kenya Airways left. Kenyan nurses struck.';
    const found = collectivesOf(lexed(text), { ...namesIn(text, 'Kenyan'), inner }, []).names;
    expect(found.mentions.some(({ form }) => form === 'nominal')).toBe(true);
    expect(found.inner).toEqual(inner);
  });

  it('takes nobody for an actor who is only what something is about', () => {
    expect(groups('Missing prisoners blocked the road.', 'Kenyan')).toEqual(['Missing prisoners: prisoners']);
    expect(groups('A row over missing prisoners blocked the road.', 'Kenyan')).toEqual([]);
  });

  it('takes "they" for those whom alone the sentence before is about', () => {
    const they = (before: string) => {
      const read = lexed(`${before} They want more.`);
      const { names } = collectivesOf(
        read,
        { entities: [], mentions: [] } as unknown as Names,
        [],
        [],
        clausesOf(read),
      );
      return names.mentions.filter(({ start }) => start === before.length + 1).map(({ entity }) => entity);
    };
    expect(they('Some 40 farmers blocked the road.')).toEqual(['farmers']);
    expect(they('Some 40 farmers blocked the road and the drivers left.')).toEqual([]);
    expect(they('The road was blocked.')).toEqual([]);
  });

  it('keeps how many they are beside the name', () => {
    const text = 'About 200 nurses blocked the road.';
    const [entity] = collectivesOf(
      lexed(text),
      namesIn(text, 'Kenyan'),
      [],
      [],
      clausesOf(lexed(text)),
    ).names.entities.slice(-1);
    expect(entity).toMatchObject({ name: 'Nurses', forms: ['nurses', 'About 200 nurses'] });
  });

  it('leaves officials and those to whom something is done alone', () => {
    expect(groups('Kenyan officials agreed. They met Kenyan nurses.', 'Kenyan')).toEqual([]);
  });

  it('knows people by their trade, traditional chiefs, mediators and a group of some kind', () => {
    expect(groups('The tramwaymen rejected the offer.', 'Kenyan')).toEqual(['Tramwaymen: tramwaymen']);
    expect(groups('The traditional chiefs rejected the offer.', 'Kenyan')).toEqual(['Traditional chiefs: chiefs']);
    expect(groups('The union chiefs rejected the offer.', 'Kenyan')).toEqual([]);
    expect(groups('The mediators rejected the offer.', 'Kenyan')).toEqual(['Mediators: mediators']);
    expect(groups('A group of nurses at the clinic rejected the offer.', 'Kenyan')).toEqual(['Nurses: nurses']);
    expect(groups('The plan of nurses at the clinic rejected the offer.', 'Kenyan')).toEqual([]);
    expect(groups('An aide for a group of nurses rejected the offer.', 'Kenyan')).toEqual([]);
  });

  it('makes those a group who act under no name, but not those owned, too general or only mentioned', () => {
    expect(groups('Hundreds of farmers blocked the road.', 'Kenyan')).toEqual(['Farmers: farmers']);
    expect(groups('Rich nations promised money.', 'Kenyan')).toEqual(['Rich nations: nations']);
    expect(groups('Its workers struck. People protested. The road is used by farmers.', 'Kenyan')).toEqual([]);
    expect(groups('Some nations promised money.', 'Kenyan')).toEqual([]);
    expect(groups('The farmers blocked the road.', 'Kenyan')).toEqual(['Farmers: farmers']);
    expect(groups('The insurgents blocked the road. Those farmers blocked it.', 'Kenyan')).toEqual([]);
    expect(groups('Farmers blocked the road. The farmers want more.', 'Kenyan')).toEqual([
      'Farmers: Farmers',
      'Farmers: farmers',
    ]);
  });

  it('finds who acts by the clause, whatever stands between the noun and its verb', () => {
    expect(groups('Ferry crews serving the isles halted work.', 'Kenyan')).toEqual(['Ferry crews: crews']);
    expect(groups('Bus drivers rejected the offer.', 'Kenyan')).toEqual(['Bus drivers: drivers']);
    expect(groups('Farmers, who had demanded more, left.', 'Kenyan')).toEqual(['Farmers: Farmers']);
    expect(groups('The mayor told farmers to go.', 'Kenyan')).toEqual([]);
  });

  it('takes many under a noun in the singular for such a group, but one crew for none', () => {
    expect(groups('The police arrested them.', 'Kenyan')).toEqual(['Police: police']);
    expect(groups('Cabin crew rejected the offer.', 'Kenyan')).toEqual(['Cabin crew: crew']);
    expect(groups('The crew rejected the offer.', 'Kenyan')).toEqual([]);
    expect(groups('A crew rejected the offer, and their staff rejected it too.', 'Kenyan')).toEqual([]);
    expect(groups('The land, whose police rejected it, left.', 'Kenyan')).toEqual([]);
  });

  it('takes those that are too general only with whose they are', () => {
    expect(groups('Families of the missing rejected the offer.', 'Kenyan')).toEqual([
      'Families of the missing: Families',
    ]);
    expect(groups('Families rejected the offer.', 'Kenyan')).toEqual([]);
  });

  it('takes bodies of a kind, or so many of them, for a group, but not those whose noun says too little', () => {
    expect(groups('Human rights groups rejected the offer.', 'Kenyan')).toEqual(['Human rights groups: groups']);
    expect(groups('Shipping firms are unhappy.', 'Kenyan')).toEqual(['Shipping firms: firms']);
    expect(groups('Two clubs rejected the offer.', 'Kenyan')).toEqual(['Two clubs: clubs']);
    expect(groups('Airlines rejected the offer.', 'Kenyan')).toEqual(['Airlines: Airlines']);
    expect(groups('Companies rejected the offer. The clubs rejected it.', 'Kenyan')).toEqual([]);
    expect(groups('Its clubs rejected the offer. Airlines grew.', 'Kenyan')).toEqual([]);
  });

  it('takes so many people for those of that day, as the words tell how many', () => {
    expect(groups('About 6,000 people marched. The people want more.', 'Kenyan')).toEqual([
      'About 6,000 people: people',
    ]);
    expect(groups('Six people marched. People marched.', 'Kenyan')).toEqual([]);
  });

  it('finds whose a position is by its noun, and who has done what “who” tells of them', () => {
    expect(groups('Some were angry over growers’ refusal to pay.', 'Kenyan')).toEqual(['Growers: growers']);
    expect(groups('The rejection by dairy farmers came late.', 'Kenyan')).toEqual(['Dairy farmers: farmers']);
    expect(groups('Some were angry over growers’ lorries.', 'Kenyan')).toEqual([]);
    expect(groups('The board gave in to farmers who have blocked the road.', 'Kenyan')).toEqual(['Farmers: farmers']);
    expect(groups('The board gave in to farmers of the isles.', 'Kenyan')).toEqual([]);
  });

  it('takes so many lands for a group that they cannot all be named', () => {
    expect(groups('81 countries rejected the plan.', 'Kenyan')).toEqual(['81 countries: countries']);
    expect(groups('Four nations rejected the plan. The countries met.', 'Kenyan')).toEqual([]);
  });

  it('takes those who speak for a body for a group only where they no longer do, or for very many', () => {
    expect(groups('Three former ministers rejected it.', 'Kenyan')).toEqual(['Three former ministers: ministers']);
    expect(groups('Negotiators from 61 countries failed to agree.', 'Kenyan')).toEqual([
      'Negotiators from 61 countries: Negotiators',
    ]);
    expect(groups('Ministers rejected it. Negotiators from Kabin rejected it.', 'Kenyan')).toEqual([]);
  });

  it('takes officers for the police that were told of shortly before', () => {
    expect(groups('Some saw police there. Officers detained 14.', 'Kenyan')).toEqual(['Police: Officers']);
    expect(groups('Officers detained 14.', 'Kenyan')).toEqual(['Officers: Officers']);
  });

  it('takes the opposition for a group where it is nobody known', () => {
    expect(groups('The opposition rejected the offer.', 'Kenyan')).toEqual(['Opposition: opposition']);
    expect(groups('Its opposition rejected the offer.', 'Kenyan')).toEqual([]);
  });

  it('finds those by whom something is done', () => {
    expect(groups('The offer was rejected by bus drivers.', 'Kenyan')).toEqual(['Bus drivers: drivers']);
    expect(groups('The plan, opposed by police, was late.', 'Kenyan')).toEqual(['Police: police']);
    expect(groups('The road was closed by the firms. It is used by farmers.', 'Kenyan')).toEqual([]);
  });

  it('knows who acts behind a dateline by all their words', () => {
    expect(groups('LIMA, March 4 - Developing nations rejected it.', 'Kenyan')).toEqual([
      'Developing nations: nations',
    ]);
  });

  it('finds who acts behind what opens a clause', () => {
    expect(groups('The board met after nurses rejected the offer.', 'Kenyan')).toEqual(['Nurses: nurses']);
  });

  it('leaves what such a group says to somebody unnamed', () => {
    const text = 'Farmers demanded more.';
    const said = { speaker: { start: 0, end: 7 }, speakers: [], unnamed: 'Farmers', party: null };
    const { statements } = collectivesOf(lexed(text), namesIn(text, 'Kenyan'), [said as unknown as LocalStatement]);
    expect(statements[0]).toMatchObject({ speakers: [], unnamed: 'Farmers' });
  });

  it('gives a statement the group that is its speaker', () => {
    const text = 'Kenyan nurses said no.';
    const said = { speaker: { start: 0, end: 13 }, speakers: [], unnamed: 'Kenyan nurses', party: 'kenya' };
    const { statements } = collectivesOf(lexed(text), namesIn(text, 'Kenyan'), [said as unknown as LocalStatement]);
    expect(statements[0]).toMatchObject({ speakers: ['kenyan-nurses'], unnamed: null, party: null });
  });
});
