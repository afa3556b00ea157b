import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { pointsBack } from './points-back.ts';

function isLeftOpen(sentence: string): boolean {
  const evidence = evidenceFor({ documents: { a: [sentence] }, entities: { norwind: { name: 'Norwind' } } });
  return pointsBack(evidence.sentences[0]!, evidenceIndex(evidence, {}));
}

describe('what is disputed in another sentence', () => {
  it.each([
    'Ana Lind turned that down within the hour.',
    'The president of the Guild, Ben Quarn, rejected it in September as "rent without a house".',
    'The Guild described it as an insult.',
    'The Guild cannot print such a map.',
    'The Guild said it would appeal.',
    'The Guild hit back within the hour.',
    'Ana Lind begged to differ.',
    'Ms Quarn has assured my secretary they will be.',
    'A pilot close to Ana Lind disputed that account.',
    'The mayor swore that it will be done by 4 May.',
    'Its chief executive ruled out the latter, saying the roster had saved 90 million.',
    'A spokeswoman for Norwind denied it: the inspectors came late.',
    'The Guild will then make a final decision.',
  ])('is left open: %s', (sentence) => {
    expect(isLeftOpen(sentence)).toBe(true);
  });

  it.each([
    'The head of Norwind denied that any accord existed.',
    'Norwind denies it has broken the order.',
    'Norwind denies it has broken the order and said it would appeal.',
    'The Guild said it would appeal the order.',
    'The Guild hit back at the offer of Norwind.',
    'The Guild cannot print such a map of the bay that nobody reads.',
    'The Guild rejected this offer of twelve percent.',
    'The Guild will make a final decision.',
    'Norwind says the strike is illegal and calls it a crime against the port.',
    'The Guild called the shortfall a breach of the accord.',
  ])('is told by the words themselves: %s', (sentence) => {
    expect(isLeftOpen(sentence)).toBe(false);
  });
});
