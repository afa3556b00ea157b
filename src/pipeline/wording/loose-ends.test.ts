import { describe, expect, it } from 'vitest';
import { hasLooseEnd } from './loose-ends.ts';

describe('a sentence that hangs on another', () => {
  it.each([
    'No, we are not.',
    'Not at all – we asked in May.',
    'The charge was flatly denied by the Guild.',
    'Norwind disputes the figure.',
    'The board has not granted the request.',
    'Ben Quarn, who heads it, rejected the accusation as absurd.',
    'We do not accept that for a minute.',
    'We will oppose that all the way.',
    'Ana Lind turned that down within the hour.',
    'The president of the Guild, Ben Quarn, rejected it in September as "rent without a house".',
    'Their refusal to sign that in March was noted.',
    'Our lawyers will answer that in court in July.',
    'Norwind said it would comply with the first and contest the second.',
    'Lind promised nothing of the kind.',
    'Nobody will go down it again.',
    'That is not correct.',
    'It will be opened tomorrow.',
    'Ben Quarn, the chair, remarked on Friday that he would not miss them.',
    'Her spokesman saw no need for one.',
    'That offer was left unanswered.',
  ])('is told: %s', (sentence) => {
    expect(hasLooseEnd(sentence)).toBe(true);
  });

  it.each([
    'No agreement was reached.',
    'The Guild denied the charge of fraud.',
    'Quarn rejected the claim that pilots were misled.',
    'The Guild took the offer home to study it.',
    'Norwind denies it has broken the order.',
    'The head of Norwind denied that any accord existed.',
    'Norwind says the strike is illegal and calls it a crime against the port.',
    'The strike was the first in nine years.',
    'The minister, as she put it, made it clear on Friday.',
    'The Guild called the shortfall a breach of the accord.',
    'The figures of the board were wrong, Lind said.',
    'Norwind rejected the demand to open its books.',
    'Pilots want the board to pay them on Friday for the hours that they flew over the holidays, and to say so in writing.',
  ])('is none: %s', (sentence) => {
    expect(hasLooseEnd(sentence)).toBe(false);
  });
});
