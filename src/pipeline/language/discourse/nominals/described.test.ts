import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';
import { read } from '../fixtures/read.ts';

describe('a person’s office', () => {
  it('gives a person’s office to nobody but says for whom it speaks', () => {
    const text = '[Peru|country]’s trade minister, [Rosa Quispe|person], left. Quispe’s office confirmed it.'.replace(
      'Quispe’s office',
      '[Quispe|person|rosa-quispe]’s office',
    );
    const { found } = read(text);
    expect(meaning(text, 'Quispe’s office')).toEqual([]);
    expect(found.descriptions.at(-1)?.party).toBe('peru');
  });

  it('leaves it to all documents for whom somebody speaks of whom this one does not say it', () => {
    const party = (text: string) => read(text).found.descriptions.at(-1)?.party ?? null;
    expect(party('[Rosa Quispe|person] left. Her office confirmed it.')).toBe('rosa-quispe');
    expect(party('[Rosa Quispe|person] left. Her spokesman confirmed it.')).toBe('rosa-quispe');
    expect(party('[Rosa Quispe|person] left. Her officials confirmed it.')).toBe('rosa-quispe');
    expect(party('[Rosa Quispe|person] left. Her driver confirmed it.')).toBeNull();
  });
});

it('takes “its president” at the head of a sentence for that of the one body that the sentence before names', () => {
  const party = (text: string) => read(`${text} Its president complained.`).found.descriptions.at(-1)?.party ?? null;
  expect(party('There was no such calm at the [Dockers Guild|organisation|d].')).toBe('d');
  expect(
    party('There was no such calm at the [Dockers Guild|organisation|d] and the [Cod Guild|organisation|c].'),
  ).toBeNull();
});

describe('sources without a name', () => {
  function described(marked: string, words: string): [string, string | null] | null {
    const { text, found } = read(marked);
    const one = found.descriptions.find(({ start }) => start === text.lastIndexOf(words));
    return one ? [text.slice(one.words.start, one.words.end), one.party] : null;
  }

  it('gives the ministers of several lands to no one of them, and those of one to it', () => {
    const [peru, chile, samoa] = ['[Peru|country]', '[Chile|country]', '[Samoa|country]'];
    expect(described(`The trade ministers of ${peru}, ${chile} and ${samoa} left.`, 'The trade')).toEqual([
      'The trade ministers of Peru, Chile and Samoa',
      null,
    ]);
    const officer = 'the envoy of the [Lake Union|organisation]';
    expect(
      described(`The trade ministers of ${peru}, ${chile} and ${samoa} and ${officer} left.`, 'The trade'),
    ).toEqual(['The trade ministers of Peru, Chile and Samoa and the envoy of the Lake Union', null]);
    expect(described(`The trade ministers of ${peru} left, and ${chile} stayed.`, 'The trade')?.[1]).toBe('peru');
  });

  it('takes several for those told of before, and for no one told of since', () => {
    const ministers = 'Trade ministers of the [Lake Union|organisation] met. ';
    const one = "[Peru|country]'s trade minister said nothing. ";
    expect(described(`${ministers}${one}The ministers left.`, 'The ministers')).toEqual([
      'Trade ministers of the Lake Union',
      'lake-union',
    ]);
    expect(described(`${ministers}${one}The minister left.`, 'The minister')).toEqual([
      "Peru's trade minister",
      'peru',
    ]);
  });

  it('calls nobody by what the title of his paper is on', () => {
    const told = (title: string) =>
      described(`${title}\n\nThe Secretary-General urges all to wait.`, 'The Secretary-General')?.[0];
    expect(told('Words of the spokesman for the Secretary-General on [Peru|country]')).toBe('the Secretary-General');
    expect(told('Words of the spokesman for the Secretary-General of Quarn')).toBe('the Secretary-General of Quarn');
  });

  it('gives critics and rivals to nobody they are against', () => {
    const firm = '[Norwind Ltd|organisation] is closed. ';
    expect(described(`${firm}Critics of [Norwind Ltd|organisation] disagreed.`, 'Critics of')?.[1]).toBeNull();
    expect(described(`${firm}A rival of [Norwind Ltd|organisation] disagreed.`, 'A rival')?.[1] ?? null).toBeNull();
    expect(described(`${firm}A manager of [Norwind Ltd|organisation] disagreed.`, 'A manager')?.[1]).toBe(
      'norwind-ltd',
    );
  });

  it('gives one of a body’s people to the body, told of for the first time', () => {
    const union = 'The [Dockers Guild|organisation] met. ';
    expect(described(`${union}One of the guild’s negotiators disagreed.`, 'One of')?.[1]).toBe('dockers-guild');
    expect(described(`${union}One of the guild’s spokespeople disagreed.`, 'One of')?.[1]).toBe('dockers-guild');
    expect(described(`${union}One of the guild’s rivals disagreed.`, 'One of')?.[1] ?? null).toBeNull();
    expect(described(`${union}One of the roads was blocked.`, 'One of')).toBeNull();
  });

  it('gives the lands of a body to it, and those of no body to nobody', () => {
    const group = 'The [River Group|organisation] met. ';
    expect(described(`${group}Rich countries of the [River Group|organisation] agreed.`, 'Rich')?.[1]).toBe(
      'river-group',
    );
    expect(described(`${group}Rich countries of the north agreed.`, 'Rich')?.[1] ?? null).toBeNull();
  });

  it('gives what faces a land’s government, or only lives and trades there, to no land', () => {
    const land = '[Peru|country] met. ';
    for (const words of ['opposition', 'rebels', 'biggest retailer', 'rights groups', 'newspapers', 'ruling party'])
      expect([words, described(`${land}[Peru|country]’s ${words} disagreed.`, `Peru’s ${words}`)?.[1]]).toEqual([
        words,
        null,
      ]);
    const committee = `${land}[Peru|country]’s security committee disagreed.`;
    expect(described(committee, 'Peru’s security committee')?.[1]).toBe('peru');
  });

  it('gives staff to no employer, which they may speak against', () => {
    const firm = '[Norwind Ltd|organisation] is closed. ';
    expect(described(`${firm}Staff at [Norwind Ltd|organisation] disagreed.`, 'Staff at')?.[1]).toBeNull();
    expect(described(`${firm}A spokesman for [Norwind Ltd|organisation] disagreed.`, 'A spokesman')?.[1]).toBe(
      'norwind-ltd',
    );
  });

  it('gives a firm’s unions to no firm', () => {
    const firm = '[Norwind Ltd|organisation] is closed. ';
    expect(described(`${firm}Its unions disagreed.`, 'Its unions')?.[1] ?? null).toBeNull();
    expect(described(`${firm}Its lawyers disagreed.`, 'Its lawyers')?.[1]).toBe('norwind-ltd');
  });

  it('gives a spokesman alone to the body that the sentence before opens with', () => {
    const firm = 'The [Dockers Guild|organisation] met.';
    expect(described(`${firm} A spokesman disagreed.`, 'A spokesman')?.[1]).toBe('dockers-guild');
    expect(described(`${firm}\n\nA spokesman disagreed.`, 'A spokesman')?.[1]).toBeNull();
    expect(described('They left the [Dockers Guild|organisation]. A spokesman left.', 'A spokesman')?.[1]).toBeNull();
    expect(described(`${firm} An official disagreed.`, 'An official')?.[1]).toBeNull();
  });

  it('gives a spokesman behind what he says to the only body that the sentence before lets speak', () => {
    const said = '“It is late,” a spokesman said.';
    const of = (before: string) => described(`${before} ${said}`, 'a spokesman')?.[1] ?? null;
    const [guild, firm] = ['[Dockers Guild|organisation]', '[Norwind Ltd|organisation]'];
    expect(of(`${guild} rejected the offer.`)).toBe('dockers-guild');
    expect(of(`${guild} has rejected the offer.`)).toBe('dockers-guild');
    expect(of(`${guild} rejected the offer of ${firm}.`)).toBeNull();
    expect(of(`${guild} was told to leave.`)).toBeNull();
    expect(of(`The [High Court|organisation] rejected the plea.`)).toBeNull();
  });

  it('keeps the first description for "the source", with its party', () => {
    const text = 'A source in the [Chilean|country|chile] delegation was angry. The source called it a trick.';
    expect(described(text, 'The source')).toEqual(['A source in the Chilean delegation', 'chile']);
  });

  it('keeps it for "one of them"', () => {
    const text = '[Brazilian|country|brazil] officials complained. One of them called it unfair.';
    expect(described(text, 'One of them')).toEqual(['Brazilian officials', 'brazil']);
  });

  it('gives the words of who was an envoy to no country', () => {
    expect(described('A [Brazilian|country|brazil] ambassador complained.', 'A Brazilian')?.[1]).toBe('brazil');
    expect(described('A former [Brazilian|country|brazil] ambassador complained.', 'A former')?.[1]).toBeNull();
  });

  it('gives a farmer’s words to no country', () => {
    expect(described('A [Brazilian|country|brazil] farmer complained.', 'A Brazilian')).toEqual([
      'A Brazilian farmer',
      null,
    ]);
  });

  it('gives the words of protesters or nurses of a land to no state, those of its negotiators to theirs', () => {
    const party = (noun: string) =>
      described(`[Brazilian|country|brazil] ${noun} complained.`, 'Brazilian')?.[1] ?? null;
    expect(party('protesters')).toBeNull();
    expect(party('nurses')).toBeNull();
    expect(party('negotiators')).toBe('brazil');
  });

  it('does not take another country’s official for the one described before', () => {
    const text = 'A [Brazilian|country|brazil] official complained. The [Peruvian|country|peru] official agreed.';
    expect(described(text, 'The Peruvian')).toEqual(['The Peruvian official', 'peru']);
  });

  it('does not lend an earlier source’s party to another kind of person', () => {
    const text = 'A [Brazilian|country|brazil] official complained. The farmer agreed.';
    expect(described(text, 'The farmer')).toEqual(['The farmer', null]);
  });
});
