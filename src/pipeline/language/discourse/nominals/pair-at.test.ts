import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

describe('two sides', () => {
  it('takes "both sides" for the two the text joins first', () => {
    const text = '[Peru|country] and [Chile|country] resumed talks, said [Oman|country]. Both sides were hopeful.';
    expect(meaning(text, 'Both sides')).toEqual(['peru', 'chile']);
  });

  it('takes no place that a report was filed in for one of them', () => {
    const told = '[Tarn Rovers|organisation] has been sold, both sides said.';
    expect(meaning(`TARN, [Peru|country], May 6 (Nordpost) - ${told}`, 'both sides')).toEqual([]);
    expect(meaning(`In [Peru|country] ${told}`, 'both sides')).toEqual(['peru', 'tarn-rovers']);
  });

  it('takes "the two ministers" of a joint communiqué for the two lands', () => {
    const text = 'Joint communiqué of [Peru|country] and [Chile|country]\n\nThe two ministers met. It rained.';
    expect(meaning(text, 'The two ministers')).toEqual(['peru', 'chile']);
    expect(meaning(text.replace('Joint communiqué of', 'News from'), 'The two ministers')).toEqual([]);
  });

  it('takes “the ministers” and then “they” of the joint communiqué of three lands for all of those', () => {
    const text =
      'Joint communiqué of [Peru|country], [Chile|country] and [Oman|country]\n\nThe ministers met. They will pay.';
    expect(meaning(text, 'The ministers')).toEqual(['peru', 'chile', 'oman']);
    expect(meaning(text, 'They')).toEqual(['peru', 'chile', 'oman']);
    expect(meaning(text.replace('Joint communiqué of', 'News from'), 'The ministers')).toEqual([]);
    expect(meaning(text.replace('The ministers', 'The ministers of the bloc'), 'The ministers')).toEqual([]);
  });

  it('takes “the President and Prime Minister” for one of each, and for nobody where one holds both', () => {
    const told = 'President [Ana Lind|person] called Prime Minister [Ole Berg|person]. ';
    const two = 'The President and Prime Minister agreed.';
    expect(meaning(`${told}${two}`, 'The President')).toEqual(['ana-lind', 'ole-berg']);
    expect(meaning(`President [Ana Lind|person] left. ${two}`, 'The President')).toEqual([]);
  });

  it('does not take the two sponsors for the two sides', () => {
    const text =
      'The army of [Peru|country] and the [Andes Front|organisation] met in talks sponsored by [Oman|country] and [Qatar|country]. The two sides agreed.';
    expect(meaning(text, 'The two sides')).toEqual(['peru', 'andes-front']);
  });

  it('does not take a review body and a hospital authority for them where a union is told of too', () => {
    const told = (first: string) =>
      meaning(
        `${first} [Tarn Pay Commission|organisation] met [Tarn Care Authority|organisation]. [Tarn Pay Commission|organisation] left. [Tarn Care Authority|organisation] left. The two sides agreed.`,
        'The two sides',
      );
    expect(told('It rained.')).toEqual(['tarn-pay-commission', 'tarn-care-authority']);
    expect(told('The [Nurses’ Union|organisation] struck.')).not.toContain('tarn-pay-commission');
  });

  it('does not take the mission that watches, or the land that mediates, for one of them', () => {
    const sides = (first: string) =>
      meaning(
        `${first} and [Peru|country] met. [Peru|country] and the [Andes Front|organisation] met. The two sides agreed.`,
        'The two sides',
      );
    expect(sides('The [Relief Mission|organisation]')).toEqual(['peru', 'andes-front']);
    expect(sides('The [Relief League|organisation]')).toEqual(['relief-league', 'peru']);
  });

  it('takes them for the two of whom the sentence and the one before tell, and no more', () => {
    const text =
      'The [Guild|organisation] went back. In return the [Ministry of Work|organisation] paid, and the two sides agreed.';
    expect(meaning(text, 'the two sides')).toEqual(['guild', 'ministry-of-work']);
    expect(meaning(text.replace('back', 'to the [Clinic|organisation]'), 'the two sides')).toEqual([]);
  });

  it('takes “the two” for the only two persons of the sentence before', () => {
    const text = '[Ana Lind|person] spoke with [Erik Dahl|person] by telephone. The two agreed to wait.';
    expect(meaning(text, 'The two')).toEqual(['ana-lind', 'erik-dahl']);
    expect(meaning(text.replace('by telephone', 'of two drivers'), 'The two')).toEqual([]);
    expect(meaning(text.replace('by telephone', 'beside [Ola Brekke|person]'), 'The two')).toEqual([]);
  });

  it('takes “the pair” for the two persons told of last, and for no land by which one of them is called', () => {
    const text =
      '[Ana Lind|person] called [Erik Dahl|person] on Tuesday. It was the first call in weeks. The pair agreed.';
    expect(meaning(text, 'The pair')).toEqual(['ana-lind', 'erik-dahl']);
    expect(meaning(text.replace('It was', '[Ola Brekke|person] made'), 'The pair')).toEqual([]);
    expect(meaning(text.replace('The pair', 'The pair of shoes'), 'The pair')).toEqual([]);
    const called = '[Lind|person] rang [Peru|country]vian minister [Dahl|person]. The two agreed.';
    expect(meaning(called, 'The two')).toEqual(['lind', 'dahl']);
  });

  it('takes a second office behind “and” for whoever has it, where that is another', () => {
    const told = 'President [Lind|person] met Prime Minister [Dahl|person]. The Prime Minister and President agreed.';
    expect(meaning(told, 'President agreed')).toEqual(['lind']);
    const both =
      '[Ana Lind|person], the chairwoman and chief executive, came. The chairwoman and chief executive left.';
    expect(meaning(both, 'chief executive left')).toEqual([]);
  });

  it('leaves "the two countries" open where three are told of alike', () => {
    const text =
      '[Peru|country] met [Chile|country], and [Oman|country] met [Peru|country]. The two countries were pleased.';
    expect(meaning(text, 'The two countries')).toEqual([]);
  });

  it('takes “the ministers” for the two of whom the sentence before tells, where both are', () => {
    const lind = 'The minister of [Peru|country], [Ana Lind|person]';
    const dahl = 'the minister of [Chile|country], [Erik Dahl|person]';
    expect(meaning(`${lind}, met ${dahl}. The ministers agreed.`, 'The ministers')).toEqual(['ana-lind', 'erik-dahl']);
    expect(meaning(`${lind}, met ${dahl}, and [Ola Brekke|person]. The ministers agreed.`, 'The ministers')).toEqual(
      [],
    );
    expect(meaning(`${lind}, met ${dahl}. The ministers of the bloc agreed.`, 'The ministers')).toEqual([]);
    expect(meaning(`${lind}, met ${dahl}. It rained. The ministers agreed.`, 'The ministers')).toEqual([]);
  });

  it('takes “the ministers” of a land’s own paper for its own and the one other land’s, however far back', () => {
    const [lind, dahl] = [
      'The minister of [Peru|country], [Ana Lind|person]',
      'minister of [Chile|country], [Erik Dahl|person]',
    ];
    const paper = (more: string) =>
      `[REPUBLIC OF PERU|country|peru]\n[Ministry of Trade|organisation]\nStatement on the talks\n\n${lind}, met the ${dahl}.${more} It rained. The ministers agreed.`;
    expect(meaning(paper(''), 'The ministers')).toEqual(['ana-lind', 'erik-dahl']);
    expect(meaning(paper(' They saw the minister of [Oman|country], [Ola Brekke|person].'), 'The ministers')).toEqual(
      [],
    );
  });

  it('takes any two governments for no pair', () => {
    const text = '[Peru|country] and [Chile|country] met. Two governments objected.';
    expect(meaning(text, 'Two governments')).toEqual([]);
  });

  it('takes "neither man" for the two men told of', () => {
    const text = 'Mr [Berg|person] met Mr [Okello|person]. Neither man smiled.';
    expect(meaning(text, 'Neither man')).toEqual(['berg', 'okello']);
  });
});

describe('two of a kind', () => {
  it('takes "the two ministers" for the only two of the text, however far back', () => {
    const text =
      'Minister [Ana Lind|person] left. Minister [Ole Berg|person] came. It rained. It rained. It rained. It rained. It rained.';
    expect(meaning(`${text} The two ministers meet.`, 'The two ministers')).toEqual(['ana-lind', 'ole-berg']);
    const three = text.replace('It rained.', 'Minister [Ida Holm|person] fell.');
    expect(meaning(`${three} The two ministers meet.`, 'The two ministers')).toEqual([]);
  });

  it('issue the joint statement that is quoted, and not one that others have made or that is signed', () => {
    const text = '[Peru|country] and [Chile|country] will meet, a joint statement said.';
    expect(meaning(text, 'a joint statement')).toEqual(['peru', 'chile']);
    expect(meaning(text.replace('statement said', 'statement by drivers said'), 'a joint statement')).toEqual([]);
    expect(meaning('[Peru|country] and [Chile|country] met and signed a joint statement.', 'a joint')).toEqual([]);
  });
});
