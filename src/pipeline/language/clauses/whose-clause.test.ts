import { describe, expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

describe('a clause behind a linking word', () => {
  it('has its own subject behind “while” and “whereas”, with words in apposition too', () => {
    const text = (link: string) =>
      `The chamber backed the crews, ${link} the head of its board, Ana Lind, criticised it.`;
    for (const link of ['while', 'whereas', 'although'])
      expect(read(text(link))).toEqual(['back(The chamber)', 'criticise(the head)']);
    expect(read('Peru rejected the offer, whereas Chile accepted it.')).toEqual(['reject(Peru)', 'accept(Chile)']);
  });

  it('has it behind “as” where a verb with an object follows, and none where something is called so', () => {
    expect(read('Peru rejected the offer as Chile accepted it.')).toEqual(['reject(Peru)', 'accept(Chile)']);
    expect(read('Peru rejected the offer as unfair.')).toEqual(['reject(Peru)']);
    expect(read('The body known as Forward rejected it.').at(-1)).toBe('reject(The body)');
  });

  it('has it behind “as” with what hangs on it before the verb', () => {
    for (const subject of ['officials in Chile', 'Chile on Monday', 'Chile (9 million people)'])
      expect(read(`Peru demanded a vote, as ${subject} rejected the plan.`).at(-1)).toMatch(
        /^reject\((?:officials|Chile)\)/,
      );
    expect(read('Peru demanded a vote as Chile’s government rejected it.').at(-1)).toBe('reject(Chile’s government)');
    expect(read('As officials in Chile rejected it, Peru left.')[0]).toBe('reject(officials)');
    expect(read('Chile, as a mediator, rejected the plan.')).toEqual(['reject(Chile)']);
  });

  it('has both whom “as well as” joins', () => {
    expect(read('Peru as well as Chile rejected the plan.')).toEqual(['reject(Peru + Chile)']);
    expect(read('They left, and Peru as well as Chile rejected it.').at(-1)).toBe('reject(Peru + Chile)');
  });
});
