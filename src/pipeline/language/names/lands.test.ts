import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';
import { withKnown } from './gazetteer.ts';
import { landsOf } from './lands.ts';
import { wordsOf } from './words.ts';

describe('landsOf', () => {
  it('reads a land that no list has from what only states have', () => {
    expect(lands('The navy left Norvaria on Monday. Norvaria’s foreign minister protested.')).toEqual([
      ['Norvaria', 'country'],
    ]);
    expect(lands('The government of Norvaria has agreed to a pause.')).toEqual([['Norvaria', 'country']]);
  });

  it('takes the name of a people for its land, and what the people have for the land’s', () => {
    expect(lands('Trawlers left Norvaria on Monday. Norvarian troops were at the port.')).toEqual([
      ['Norvaria', 'country', 'Norvarian'],
    ]);
    expect(lands('Ships left Kelmland. The Kelmlanders were late, and a Kelmlander crew too.')).toEqual([
      ['Kelmland', 'place', 'Kelmlanders', 'Kelmlander'],
    ]);
  });

  it('takes a land whose people have a president for a state, and what has a president and no people for none', () => {
    expect(lands('Trawlers left Norvaria. Norvarian President Ana Ruiz was late.')).toEqual([
      ['Norvaria', 'country', 'Norvarian'],
    ]);
    expect(lands('Trawlers left Norvaria. Norvaria’s president was late. The Norvarian fleet left.')).toEqual([
      ['Norvaria', 'country', 'Norvarian'],
    ]);
    expect(lands('Trawlers left Quarnsen. Quarnsen’s president, Ana Ruiz, was late.')).toEqual([]);
  });

  it('takes a land whose people have an opposition or a side for a state, and none whose name alone has', () => {
    for (const what of ['opposition', 'side', 'delegation'])
      expect(lands(`Trawlers left Norvaria. The Norvarian ${what} was late.`)).toEqual([
        ['Norvaria', 'country', 'Norvarian'],
      ]);
    expect(lands('Trawlers left Quarnsen. Quarnsen’s side was late.')).toEqual([]);
  });

  it('takes a people in “-i” for its land’s', () => {
    expect(lands('The government of Quarnesh agreed. The Quarneshi troops left.')).toEqual([
      ['Quarnesh', 'country', 'Quarneshi'],
    ]);
    expect(lands('The government of Quarnesh agreed. Quarnai left.')).toEqual([['Quarnesh', 'country']]);
  });

  it('reads a land from rebels beside it, and from a dateline where a people is called after it', () => {
    expect(lands('Talks went on. Norvaria and the rebel Quarn Front met.')).toEqual([['Norvaria', 'country']]);
    expect(lands('Talks went on. Norvaria and the Quarn Front met.')).toEqual([]);
    const filed = 'PORT TARN, Norvaria, March 4 (Post) - Trams stopped.';
    expect(lands(`${filed} The Norvarian carrier left.`)).toEqual([['Norvaria', 'country', 'Norvarian']]);
    expect(lands(`${filed} The carrier left.`)).toEqual([]);
  });

  it('reads a land that is told of as a place from what it does with trade, or has as a cabinet', () => {
    const placed = 'The mill in Norvaria is shut.';
    expect(lands(`${placed} Norvaria on Monday imposed provisional duties on rice.`)).toEqual([
      ['Norvaria', 'country'],
    ]);
    expect(lands(`${placed} Norvaria’s new cabinet met.`)).toEqual([['Norvaria', 'country']]);
    expect(lands('PORT TARN, Norvaria, March 4 (Post) - Norvaria lifted its tariffs.')).toEqual([
      ['Norvaria', 'country'],
    ]);
    // A minister does so too, and a firm's mill stands "in" it with other deeds.
    expect(lands('Quarnsen on Monday imposed provisional duties on rice.')).toEqual([]);
    expect(lands(`${placed} Norvaria on Monday imposed new rules on visitors.`)).toEqual([]);
  });

  it('takes the two that a sentence names for "the two countries" of it, where they are told of as places', () => {
    const placed = 'Mills in Norvaria and farms in Quarnland closed.';
    const both = (text: string) => lands(`${placed} ${text}`).map(([name]) => name);
    expect(both('Norvaria blamed Quarnland in a dispute of the two countries.')).toEqual(['Norvaria', 'Quarnland']);
    expect(both('Norvaria blamed Quarnland and Ostvale in a dispute of the two countries.')).toEqual([]);
    expect(both('Norvaria blamed Quarnland in a dispute of the two firms.')).toEqual([]);
  });

  it('takes no surname for a land behind a common word that is no title', () => {
    expect(lands('Norvaria’s army left. It was in Watch Norvaria.').map(([name]) => name)).toEqual(['Norvaria']);
    expect(lands('Norvaria’s army left. It was President Norvaria.')).toEqual([]);
  });

  it('takes the second of two lands with a hyphen between them for no surname', () => {
    const told = 'Norvaria’s army left. Quarn’s army stayed.';
    const named = (last: string) => lands(`${told} ${last}`).map(([name]) => name);
    expect(named('The Quarn-Norvaria border was quiet.')).toContain('Norvaria');
    expect(named('The clerk, Lena Roth-Norvaria, agreed.')).not.toContain('Norvaria');
  });

  it('takes a land behind a day or a month for no surname', () => {
    expect(lands('Norvaria’s army left. On 20 August Norvaria refused, and on Monday Norvaria agreed.')).toEqual([
      ['Norvaria', 'country'],
    ]);
    expect(lands('Norvaria’s army left. The clerk, August Norvaria, agreed.')).toEqual([]);
  });

  it('reads a land from a minister of whatever it is', () => {
    expect(lands('Norvaria’s commerce minister was late.')).toEqual([['Norvaria', 'country']]);
    expect(lands('Norvaria’s commerce director was late.')).toEqual([]);
  });

  it('reads a land from the minister of something "of" it, and none from a minister’s portfolio', () => {
    expect(lands('The labour minister of Norvaria left.')).toEqual([['Norvaria', 'country']]);
    expect(lands('The new minister of Norvaria left.')).toEqual([]);
  });

  it('reads one land from two names with a hyphen that have a minister or a government, and none from a surname', () => {
    for (const text of ["Norlund-West Pomara's energy minister left.", 'The government of Norlund-West Pomara fell.'])
      expect(lands(text)).toEqual([['Norlund-West Pomara', 'country']]);
    expect(lands("Ana Roth-Velmer left. Roth-Velmer's government fell.")).toEqual([]);
  });

  it('takes so many of a people for its land’s, with no article before them', () => {
    expect(lands('Trawlers left Norvaria. Four Norvarians were freed by the government of Norvaria.')).toEqual([
      ['Norvaria', 'country', 'Norvarians'],
    ]);
  });

  it('takes the name of a people before an office in capitals for its land', () => {
    expect(lands('The government of Norvaria left. Norvarian Foreign Minister Ana Lind stayed.')).toEqual([
      ['Norvaria', 'country', 'Norvarian'],
    ]);
  });

  it.each([
    'The Minister of Trade of Norvaria was late.',
    'The Ministry of Health and Sports of Norvaria was late.',
    'The ambassador of Norvaria was late.',
    'Norvaria is the other power. Its prime minister was late.',
    'Norvaria, Peru’s northern neighbour, was late.',
    'Neighbouring Norvaria, which shelters 90,000 refugees, was late.',
  ])('reads a land from an office of its own, and from whose neighbour it is: %s', (text) => {
    expect(lands(text)).toEqual([['Norvaria', 'country']]);
  });

  it.each([
    'The director of trade of Skandair was late.',
    'Skandair is the other firm. Its chief executive was late.',
    'Skandair met Peru. Its prime minister was late.',
    'Skandair, Peru’s oldest carrier, was late.',
    'The Minister of Trade of the province of Calderon was late.',
  ])('reads none from what a firm has too: %s', (text) => {
    expect(lands(text)).toEqual([]);
  });

  it('takes no leader for a land', () => {
    expect(
      lands('Prime Minister Ana Montiri spoke. The Montiri government fell; Montiri’s government was weak.'),
    ).toEqual([]);
  });

  it('takes no province for a state', () => {
    expect(lands('In the province of Calderon nurses walked out. The government of Calderon said no.')).toEqual([]);
  });

  it('takes no company for a land', () => {
    expect(lands('Skandair said so. Skandair’s president was late, and Skandair planes stood still.')).toEqual([]);
  });

  it('reads a land whose name has two words, and its people by both or by the second', () => {
    expect(lands('Trawlers left Santa Bruna. The government of Santa Bruna protested; Brunan troops waited.')).toEqual([
      ['Santa Bruna', 'country', 'Brunan'],
    ]);
    expect(lands('New Carvona’s government left. New Carvonan troops stayed.')).toEqual([
      ['New Carvona', 'country', 'New Carvonan'],
    ]);
    expect(lands('West Tessaly’s government met. East Tessaly’s government did not.')).toEqual([
      ['West Tessaly', 'country'],
      ['East Tessaly', 'country'],
    ]);
  });

  it('takes no quarter of a land for another land, and no town of two words for one', () => {
    expect(lands('In South Norvaria the army waits. Norvaria’s government left. North Norvaria’s army left.')).toEqual([
      ['Norvaria', 'country'],
    ]);
    expect(lands('The mayor of Los Venados left. Los Venados has 3,000 people.')).toEqual([]);
  });

  it('takes a place that has a people in one text for one in all, unless one shows somebody of that name', () => {
    const all = (...texts: string[]) =>
      landsOf(
        texts.map((text) => wordsOf(lex(sourceDocument(text)))),
        withKnown([]),
      ).map((own) => own.map(({ name, type }) => `${name} ${type}`));
    const people = 'Trawlers left Kelmland. The Kelmlanders were late.';
    expect(all(people, 'Kelmland pleaded that it was late.')).toEqual([['Kelmland place'], ['Kelmland place']]);
    expect(all(people, 'Ana Kelmland pleaded that it was late.')[1]).toEqual([]);
  });

  it('leaves what a list has to the list', () => {
    expect(lands('Norway’s government and Norwegian troops agreed.')).toEqual([]);
  });
});

function lands(text: string): string[][] {
  const lexed = lex(sourceDocument(text));
  return landsOf([wordsOf(lexed)], withKnown([]))[0]!.map(({ name, type, peoples }) => [name, type, ...peoples]);
}
