import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isOfDispute } from './disputed.ts';

type Given = { act: 'REQUEST' | 'REJECT' | 'ACCUSE'; actors?: string[]; recipients?: string[]; rule?: string };

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
