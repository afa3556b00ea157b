import { describe, expect, it } from 'vitest';
import { hasLooseEnd } from './loose-ends.ts';

describe('a sentence that hangs on another', () => {
  it.each([
    'No, they have not.',
    'Not at all – we asked in May.',
    'The charge was quickly denied by the Guild.',
    'Norwind disputes the figure.',
    'The board never met the request.',
    'Ben Quarn, who heads it, rejected the accusation as absurd.',
    'We do not believe that for an hour.',
    'We will fight that in every port.',
    'Ana Lind turned that down within the hour.',
    'The president of the Guild, Ben Quarn, rejected it in September as "rent without a house".',
    'Their refusal to sign that in March was noted.',
    'Our pilots will settle that at the ballot in June.',
    'Norwind said it would accept the first and appeal the second.',
    'Lind agreed to nothing of the kind.',
    'Nobody will cross it again.',
    'That is quite wrong.',
    'It will be mended tomorrow.',
    'Ben Quarn, the chair, hinted on Friday that he would not sign them.',
    'Her deputy felt no call for one.',
    'That plan was never sent.',
    'Ana Lind, the union’s secretary, was unimpressed.',
    'Opposition speaker Ana Lind of the Reef Party accused him of hiding.',
    'Crews at the northern gate jeered her.',
    'The port said it was disappointed but not surprised.',
    'Norwind said it was “deeply dismayed”.',
    'The harbour office claims that it is.',
    'Norwind says they did not.',
    'The airline has so far promised 20.',
    'We have refused, on the advice of our pilots.',
    'The head of the Guild, Ben Quarn, denied it in a letter to members, saying that every hour flown had been “paid on the day”.',
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
    'Lind was unimpressed by the offer of two percent.',
    'Lind said Quarn had accused him of hiding.',
    'The head of the Guild asked the minister to hear her.',
    'The Guild rejected her offer.',
    'The airline has so far promised 20 beds.',
    'The Guild voted 41 to 20.',
    'Norwind said it was deeply dismayed by the vote.',
    'The Guild read the report and dismissed it in a letter to members that ran to nine pages and named no names.',
    'Norwind wants her offer in writing.',
    'Norwind rejected the demand to open its books.',
    'Pilots want the board to pay them on Friday for the hours that they flew over the holidays, and to say so in writing.',
  ])('is none: %s', (sentence) => {
    expect(hasLooseEnd(sentence)).toBe(false);
  });
});
