import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';
import { partyOf } from '../fixtures/party-of.ts';

describe('"its" with a role at the head of a sentence', () => {
  const told = (before: string) => partyOf(`${before} Its leader, [Ana Lind|person], left.`, 'ana-lind');

  it('is of the body that the sentence before is about or alone names', () => {
    expect(told('The [Guild|organisation] struck because [Norwind|organisation] lied.')).toBe('guild');
    expect(told('The plan drew fire from the [Reed List|organisation] party.')).toBe('reed-list');
  });

  it('is open where two bodies are named and it is about neither', () => {
    expect(told('The plan drew fire from the [Reed List|organisation] and the [Guild|organisation].')).toBeNull();
    expect(told('The plan drew fire in [Peru|country].')).toBeNull();
  });
});

describe('"I" outside quotation marks', () => {
  const told = (head: string) => meaning(`The Signal\n${head}\n\nThe board met. I doubt that.`, 'I');

  it('is whom the head of the text alone says to have written it', () => {
    expect(told('By [Ana Lind|person]')).toEqual(['ana-lind']);
    expect(told('By [Ana Lind|person] and [Ole Berg|person]')).toEqual([]);
    expect(told('[Ana Lind|person] is away.')).toEqual([]);
  });
});

describe('"they" in a sentence that opens with several', () => {
  it('are no two of the sentence before, whoever those several are', () => {
    const both = '[Peru|country] and [Chile|country] met. ';
    expect(meaning(`${both}The Delta countries said they agreed.`, 'they')).toEqual([]);
    expect(meaning(`${both}On Friday they agreed.`, 'they')).toEqual(['peru', 'chile']);
  });
});

describe('pronouns', () => {
  it('takes no staff, no title and no former office for the one person told of', () => {
    const said = '[Quarn Velk|person] said staff had heard of it. He accused the board.';
    expect(meaning(said, 'He')).toEqual(['quarn-velk']);
    const titled = 'The trade minister of [Peru|country] [Ole Prenn|person] threatened a ban.';
    expect(meaning(`${titled} On Saturday he withdrew it.`, 'he')).toEqual(['ole-prenn']);
    const office = '[Ole Prenn|person] wants a vote. As justice minister he proposed one.';
    expect(meaning(office, 'he')).toEqual(['ole-prenn']);
    expect(meaning(office.replace('As justice minister', 'Her deputy left and'), 'he')).toEqual([]);
  });

  it('takes "she" for the subject of the sentence before', () => {
    expect(meaning('[Ana Lind|person] met the crews on Friday. She promised them more pay.', 'She')).toEqual([
      'ana-lind',
    ]);
  });

  it('takes no daughter told of in passing for her', () => {
    const told = (kin: string) =>
      meaning(`[Ana Lind|person], whose ${kin} ill, paid the crews. She left early.`, 'She');
    expect(told('daughter is')).toEqual(['ana-lind']);
    expect(told('mother and sister were')).toEqual(['ana-lind']);
  });

  it('takes who contradicts somebody for who speaks behind the colon', () => {
    const text = '[Ole Berg|person] left. He was contradicted by [Erik Dahl|person]: it had kept its word, he argued.';
    expect(meaning(text, 'he')).toEqual(['erik-dahl']);
    expect(meaning(text.replace('contradicted by', 'seen beside'), 'he')).not.toEqual(['erik-dahl']);
  });

  it('takes nobody who is only an owner across somebody told of since', () => {
    const text =
      "[Erik Dahl|person] left. [Dahl|person|erik-dahl]'s plan has friends. [Ana Lind|person] backs it. He left.";
    expect(meaning(text, 'He')).toEqual([]);
  });

  it('leaves "she" open between two women of one sentence', () => {
    const text = '[Ana Lind|person] praised the offer, but [Maria Brook|person] rejected it. She left early.';
    expect(meaning(text, 'She')).toEqual([]);
  });

  it('takes who is told of beside a woman before a man told of earlier', () => {
    const text = 'Mr [Odde|person] left. [Ana Lind|person] met [Quarn Velk|person]. He asked for a ban.';
    expect(meaning(text, 'He')).toEqual(['quarn-velk']);
  });

  it('tells by a surname that women alone have who is meant', () => {
    const text =
      '[Odde Tarn|person] is unhappy. The guild will vote on the share that [Zorkáčová|person|zork] has offered.';
    expect(meaning(`${text} He wants more.`, 'He')).toEqual(['odde-tarn']);
    expect(meaning(`${text} She wants more.`, 'She')).toEqual(['zork']);
  });

  it('takes nobody beside whom an infinitive of another stands for who acts', () => {
    const text = 'The official said he had refused a request of a colleague, [Ole Berg|person], to wait. He left.';
    expect(meaning(text, 'He')).toEqual([]);
    expect(meaning('The official left. A colleague, [Ole Berg|person], asked to wait. He left.', 'He')).toEqual([
      'ole-berg',
    ]);
  });

  it('tells by a title which of two is meant', () => {
    const text = 'Mr [Brook|person] and Ms [Lind|person] met. She left early.';
    expect(meaning(text, 'She')).toEqual(['lind']);
  });

  it('takes nobody whose title speaks against the pronoun', () => {
    expect(meaning('Mr [Brook|person] left the hall. She was angry.', 'She')).toEqual([]);
  });

  it('gives a pronoun inside a quotation to nobody', () => {
    expect(meaning('[Ana Lind|person] spoke. “He never called,” a driver said.', 'He')).toEqual([]);
  });

  it('takes "it" for the body that is the subject, and "it is clear" for nothing', () => {
    expect(meaning('[Norwind|organisation] cut 40 flights. It blamed the weather.', 'It')).toEqual(['norwind']);
    expect(meaning('[Norwind|organisation] cut 40 flights. It is clear that more will follow.', 'It')).toEqual([]);
    expect(meaning('[Norwind|organisation] cut 40 flights. It would be hard to cut more.', 'It')).toEqual([]);
  });

  it('takes "they" for both joined subjects', () => {
    const text = '[Peru|country] and [Chile|country] signed the accord. They will open the border.';
    expect(meaning(text, 'They')).toEqual(['peru', 'chile']);
  });

  it('takes "they" for those alone who say it beside others', () => {
    const text = (link: string) =>
      `The [Quarns|organisation] left${link} the [Millers|organisation] said they would stay.`;
    expect(meaning(text(', while'), 'they')).toEqual(['millers']);
    expect(meaning('The [Quarns|organisation] and the [Millers|organisation] said they would stay.', 'they')).toEqual([
      'quarns',
      'millers',
    ]);
  });

  it('takes "they" for no pair of who tells something and whom it is told of', () => {
    const text = '[Peru|country] found that [Chile|country] had erred. They will appeal.';
    expect(meaning(text, 'They')).toEqual([]);
    const judges = 'The [Port Tribunal|organisation] sat. The judges found that [Peru|country] had erred. They left.';
    expect(meaning(judges, 'They')).toEqual(['port-tribunal']);
  });

  it('prefers a named person to a passing figure without a name', () => {
    const text = '[Ana Lind|person] travelled north. A young driver greeted her there. She said the road was bad.';
    expect(meaning(text, 'She')).toEqual([]);
  });
});
