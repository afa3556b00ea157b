import { describe, expect, it } from 'vitest';
import { links, read } from '../fixtures/clauses-in.ts';

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

  it('has both whom “and” joins over what stands in brackets', () => {
    expect(read('The Crew Guild (CG) and Norwind (NW) signed it.')).toEqual(['sign(The Crew Guild + Norwind)']);
    expect(read('Peru (the host), Chile (the guest) and Samoa signed it.')).toEqual(['sign(Peru + Chile + Samoa)']);
  });
});

describe('what is done beside or brought about', () => {
  it('is done by whom “with” names, over what is said of them', () => {
    for (const whom of ['officials from Chile', 'Chile (the host)', 'Chile, the host,'])
      expect(read(`The talks ended, with ${whom} rejecting it.`).at(-1)).toMatch(/^reject\((?:officials|Chile)\)/);
  });

  it('is done by who was led to it, over a name in apposition', () => {
    expect(read('The row led the minister, Ana Lind, to reject it.').at(-1)).toBe('reject(the minister)');
    expect(read('Chile wrote to the minister, Ana Lind, to reject it.').at(-1)).not.toBe('reject(the minister)');
  });

  it('is done by each of several, the last of whom is named behind', () => {
    expect(read("Norway, Samoa and Peru's minister, Ana Lind, rejected it.")).toEqual([
      "reject(Norway + Samoa + Peru's minister)",
    ]);
  });
});

describe('a past form that opens a sentence', () => {
  it('is done by somebody to whom the sentence is about', () => {
    expect(read('Backed by Norway, Peru left the talks.')).toEqual(['back(Peru)', 'leave(Peru)']);
    expect(links('Backed by Norway, Peru left the talks.')).toEqual(['participle', 'main']);
    expect(links('Backed Norway in May.')[0]).not.toBe('participle');
  });
});
