import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isOfDispute } from './disputed.ts';

type Given = {
  act: 'REQUEST' | 'REJECT' | 'ACCUSE' | 'SUPPORT';
  stance?: 'for' | 'against';
  actors?: string[];
  recipients?: string[];
  rule?: string;
};

function disputed(sentence: string, words: string, given: Given): boolean {
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    entities: { peru: { name: 'Peru', standing: 'party' }, people: { name: 'Customers', standing: 'party' } },
    acts: [{ in: 'a', words, actors: ['peru'], ...given }],
  });
  return isOfDispute(evidence.sentences[0]!, evidenceIndex(evidence, {}));
}

it('takes advice to the public or to the press for no dispute, but a call on them to act against somebody', () => {
  const asked = (words: string, recipients: string[] = []) =>
    disputed(`Peru ${words}.`, words, { act: 'REQUEST', recipients });
  expect(asked('asks the media to direct questions to its press office')).toBe(false);
  expect(asked('appealed to residents not to return to the pier')).toBe(false);
  expect(asked('urged customers to boycott the ferries')).toBe(true);
  expect(asked('urged customers to leave the ferries', ['people'])).toBe(true);
  expect(asked('urged owners of the mill to sell')).toBe(true);
  const told = (sentence: string) =>
    disputed(sentence, sentence.slice(sentence.search(/must|should/), -1), { act: 'REQUEST' });
  expect(told('Residents must not enter the mill.')).toBe(false);
  expect(told('Chile must not enter the mill.')).toBe(true);
  const advised = (words: string) => disputed(`${words}.`, words, { act: 'REQUEST' });
  expect(advised('Customers are being “strongly advised” not to enter the mill')).toBe(false);
  expect(advised('Owners are being “strongly advised” not to enter the mill')).toBe(true);
});

it('takes a day by which papers are to be handed in for no dispute, but a demand with a day', () => {
  expect(disputed('Claims must be filed by July 3.', 'Claims must be filed', { act: 'REQUEST' })).toBe(false);
  expect(disputed('Claims must be dropped by July 3.', 'Claims must be dropped', { act: 'REQUEST' })).toBe(true);
});

it('takes an inquiry that is ordered for no dispute, but one that is demanded, or into somebody', () => {
  const inquiry = (words: string, recipients: string[] = []) =>
    disputed(`Peru ${words}.`, words, { act: 'ACCUSE', recipients });
  expect(inquiry('has ordered an internal investigation')).toBe(false);
  expect(inquiry('demanded an internal investigation')).toBe(true);
  expect(inquiry('ordered an investigation of its customers', ['people'])).toBe(true);
});

it('takes who abstains from a vote for neither side of it, and who votes against for one', () => {
  const voted = (words: string) => disputed(`Peru ${words}.`, words, { act: 'REJECT' });
  expect(voted('abstained from voting on the text')).toBe(false);
  expect(voted('voted against the text')).toBe(true);
  expect(voted('abstained from work')).toBe(true);
});

it('takes talks that failed between two, and a failure of nobody known, for no dispute, but what one of them left undone', () => {
  const failed = (actors: string[]) =>
    disputed('Talks failed between Peru and the owners.', 'failed between Peru and the owners', {
      act: 'REJECT',
      rule: 'talks fail',
      actors,
    });
  expect(failed(['peru', 'people'])).toBe(false);
  expect(failed(['peru'])).toBe(true);
  const undone = (actors: string[]) =>
    disputed('The mayor faces questions over a failure to warn the town.', 'warn the town', {
      act: 'REJECT',
      rule: 'failure to',
      actors,
    });
  expect(undone([])).toBe(false);
  expect(undone(['peru'])).toBe(true);
});

it('takes what somebody told of in passing refused for no dispute, but what a party refuses', () => {
  const sentence = 'The flood killed a man who refused to leave.';
  expect(disputed(sentence, 'refused to leave', { act: 'REJECT', actors: [] })).toBe(false);
  expect(disputed(sentence, 'refused to leave', { act: 'REJECT' })).toBe(true);
});

it('takes what a deal leaves unadmitted for no dispute, but what is not admitted without one', () => {
  const admitted = (before: string) =>
    disputed(`${before} Peru will pay and admit no guilt.`, 'admit no guilt', { act: 'REJECT' });
  expect(admitted('Under the deal,')).toBe(false);
  expect(admitted('In the end')).toBe(true);
});

it('takes a few words that only seem to accuse for no dispute, but more, or those that a verb makes a charge', () => {
  const called = (words: string, rule: string) => disputed(`${words}, said Peru.`, words, { act: 'ACCUSE', rule });
  expect(called('“Every boat counts”', 'judged')).toBe(false);
  expect(called('“They sank our boats and laughed”', 'judged')).toBe(true);
  expect(called('“They lied”', 'lie')).toBe(true);
});

it('takes a request to talk, or an appeal to stand together, for no dispute, but one for a meeting that is to unseat somebody', () => {
  const asked = (words: string, recipients: string[] = []) =>
    disputed(`Peru ${words}.`, words, { act: 'REQUEST', recipients });
  expect(asked('filed a request with the people for a phone call', ['people'])).toBe(false);
  expect(asked('requested a meeting with the people')).toBe(false);
  expect(asked('called on the crews to stand together')).toBe(false);
  expect(asked('requested a general meeting to remove the board')).toBe(true);
  expect(asked('called on the crews to stand down')).toBe(true);
});

it('takes the appeal of who has no part in it to keep a deal for no dispute, but that of a party', () => {
  const words = 'urged everyone in the hills to respect the ceasefire agreement';
  const asked = (actors: string[]) =>
    disputed(`Peru and Norway ${words}.`, words, { act: 'REQUEST', stance: 'for', actors });
  expect(asked(['norway'])).toBe(false);
  const talks = 'urged both to go on with their talks';
  expect(disputed(`Norway ${talks}.`, talks, { act: 'REQUEST', stance: 'for', actors: ['norway'] })).toBe(false);
  expect(asked(['peru'])).toBe(true);
});

it('takes what somebody bids others to do by the way for no dispute, but an order', () => {
  const bidden = (words: string) => disputed(`“${words},” said Peru.`, words, { act: 'REQUEST', rule: 'command' });
  expect(bidden('Come over and have a look')).toBe(false);
  expect(bidden('Come clean about the money')).toBe(true);
  expect(disputed('Crews were asked to return to work.', 'asked to return to work', { act: 'REQUEST' })).toBe(false);
});

it('takes what nobody knows yet, or does not say, for no refusal', () => {
  const refused = (words: string) => disputed(`Peru said ${words}.`, words, { act: 'REJECT', rule: 'judged' });
  expect(refused('there is no date for a visit')).toBe(false);
  expect(refused("there hasn't been any indication so far")).toBe(false);
  expect(refused('there is no reason for a visit')).toBe(true);
  expect(refused('not in terms of a visit')).toBe(false);
  expect(refused('not with this quota')).toBe(true);
  expect(refused('stopped short of calling it a truce')).toBe(false);
  expect(refused('stopped short of a truce')).toBe(true);
  expect(refused('we will never give up')).toBe(false);
  expect(refused('we will never give up the isle')).toBe(true);
});

it('takes what only a model takes for blame for no dispute where no word is unkind and nobody is named', () => {
  const blamed = (words: string) => disputed(`${words}, said Peru.`, words, { act: 'ACCUSE', rule: 'judged' });
  expect(blamed('The trade between lands is built on rules and trust')).toBe(false);
  expect(blamed('The trade between lands is built on unfair rules')).toBe(true);
  expect(blamed('The trade that they built is their own')).toBe(true);
});

it('takes who welcomes the deal that ends a strike for nobody’s adversary, but who backs a ban', () => {
  const backed = (words: string) => disputed(`Peru ${words}.`, words, { act: 'SUPPORT', stance: 'against' });
  expect(backed('welcomed the agreement to end the strike')).toBe(false);
  expect(backed('welcomed the ban on the strike')).toBe(true);
});

it('takes what all sides ask together for no dispute, but what one asks of the other', () => {
  const words = 'stressed the need for calm';
  const asked = (actors: string[], recipients: string[] = []) =>
    disputed(`Peru and the people ${words}.`, words, { act: 'REQUEST', actors, recipients });
  expect(asked(['peru', 'people'])).toBe(false);
  expect(asked(['peru'])).toBe(true);
  expect(asked(['peru', 'people'], ['people'])).toBe(true);
  const blamed = (actors: string[], recipients: string[] = []) =>
    disputed('Peru and the people condemned terror.', 'condemned terror', { act: 'ACCUSE', actors, recipients });
  expect(blamed(['peru', 'people'])).toBe(false);
  expect(blamed(['peru', 'people'], ['chile'])).toBe(true);
  expect(blamed(['peru'])).toBe(true);
});

it('takes an invitation, a wish to talk and helpers who are called in for no dispute, but who are called to account', () => {
  const asked = (words: string, actors = ['peru']) => disputed(`Peru ${words}.`, words, { act: 'REQUEST', actors });
  expect(asked('sent invitations to the growers')).toBe(false);
  expect(asked('wants to talk about the mill')).toBe(false);
  expect(asked('wants to close the mill')).toBe(true);
  const summoned = (words: string) => disputed(`${words}.`, words, { act: 'REQUEST', stance: 'for', actors: [] });
  expect(summoned('Engineers were being summoned to the mill')).toBe(false);
  expect(summoned('Owners were being summoned to the mill')).toBe(true);
});

it('takes what everybody is for for no dispute where no party says it, but what a party stresses, or a need of something else', () => {
  const stressed = (words: string, actors: string[] = []) =>
    disputed(`Norway ${words}.`, words, { act: 'REQUEST', stance: 'for', actors });
  expect(stressed('underscored the need for a just and lasting peace')).toBe(false);
  expect(stressed('underscored the need for a lower quota')).toBe(true);
  expect(stressed('underscored the need for a just and lasting peace', ['peru'])).toBe(true);
});

it('takes talks that failed for nobody’s refusal, but what one alone failed to do', () => {
  const failed = (words: string, rule: string, actors: string[] = []) =>
    disputed(`${words}.`, words, { act: 'REJECT', rule, actors });
  expect(failed('Talks on the quota have collapsed', 'talks collapse')).toBe(false);
  expect(failed('We were unable to make progress', 'unable', ['peru'])).toBe(false);
  expect(failed('We were unable to accept the quota', 'unable', ['peru'])).toBe(true);
  expect(failed('A bond that has hindered its trade', 'hinder')).toBe(true);
  expect(failed('has hindered its trade', 'hinder')).toBe(false);
  expect(failed('has hindered its trade', 'hinder', ['peru'])).toBe(true);
});

it('takes a pity, and a feeling over nothing that is told, for no blame, but a feeling over something', () => {
  const blamed = (sentence: string, words: string) => disputed(sentence, words, { act: 'ACCUSE', rule: 'express' });
  expect(blamed('“It is a bit of a shame,” said Peru.', 'It is a bit of a shame')).toBe(false);
  expect(blamed('“The quota is a crying shame,” said Peru.', 'The quota is a crying shame')).toBe(true);
  expect(blamed('Peru also expressed frustration.', 'expressed frustration')).toBe(false);
  expect(blamed('Peru expressed frustration over the quota.', 'expressed frustration')).toBe(true);
});

it('takes what has been hard for everybody for no blame, but what is hard for some', () => {
  const said = (words: string) => disputed(`Peru said ${words}.`, words, { act: 'ACCUSE', rule: 'judged' });
  expect(said('the past months have been difficult for all of us')).toBe(false);
  expect(said('it was a tough time for everyone')).toBe(false);
  expect(said('the new rules have been difficult for our millers')).toBe(true);
});
