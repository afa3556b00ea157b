import { expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

const opening = '[Vera Roy|person], of the [Carters’ Guild|organisation], is here.\n\n';
const answer = (question: string, words: string) =>
  meaning(`${opening}[TOR LIND|person]: ${question}\n\n[VERA ROY|person|vera-roy]: ${words}`, 'They');

it('takes “they” of an answer for the one body or land that the question tells of', () => {
  expect(answer('Has [Peru|country] paid?', 'Not yet. They want a receipt.')).toEqual(['peru']);
  expect(answer('And [Norwind|organisation]?', 'They walked out.')).toEqual(['norwind']);
});

it('leaves it open where two are told of, or people who may be meant, and never takes the speaker’s own body', () => {
  expect(answer('Has [Peru|country] paid [Norwind|organisation]?', 'They walked out.')).toEqual([]);
  expect(answer('Have drivers in [Peru|country] struck?', 'They walked out.')).toEqual([]);
  expect(answer('And the [Carters’ Guild|organisation]?', 'They walked out.')).toEqual([]);
});

it('gives it to no land outside a talk', () => {
  expect(meaning('[Peru|country] has not paid. They want a receipt.', 'They')).toEqual([]);
});
