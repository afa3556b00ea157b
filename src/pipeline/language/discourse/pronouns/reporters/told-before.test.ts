import { describe, expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

describe('a pronoun that reports', () => {
  it('is somebody told of before, and nobody in what is reported', () => {
    const text = '[Owen Dahl|person] met drivers. Trains ran with a guard alone, he said.';
    expect(meaning(text, 'he said')).toEqual(['owen-dahl']);
    const two = '[Ida Holm|person] left. [Ana Lind|person] had lied, she told reporters.';
    expect(meaning(two, 'she told')).toEqual(['ida-holm']);
  });

  it('is who is told of first where that one says something, or nobody was told of before', () => {
    const text = '[Jon Dahl|person] spoke. [Owen Vik|person] disputes that: no train ran, he says.';
    expect(meaning(text, 'he says')).toEqual(['owen-vik']);
    expect(meaning('[Ana Lind|person] will not return, she told reporters.', 'she told')).toEqual(['ana-lind']);
    const silent = '[Jon Dahl|person] spoke. [Owen Vik|person] would not say who won; his orders, he added, were old.';
    expect(meaning(silent, 'he added')).toEqual(['owen-vik']);
    const urged = '[Jon Dahl|person] spoke. [Owen Vik|person] must refuse, he added.';
    expect(meaning(urged, 'he added')).toEqual(['jon-dahl']);
  });

  it('is not who knows what is told', () => {
    const known = (verb: string) => `[Jon Dahl|person] spoke. [Owen Vik|person] ${verb} how it was done, he said.`;
    expect(meaning(known('understood'), 'he said')).toEqual(['jon-dahl']);
    expect(meaning(known('explained'), 'he said')).toEqual(['owen-vik']);
  });

  it('is who says something in the same sentence, whatever is told of him in between', () => {
    const text =
      '[Jon Dahl|person] spoke. [Owen Vik|person], who heads the guild, argues that it is late; it will, he maintains, rain.';
    expect(meaning(text, 'he maintains')).toEqual(['owen-vik']);
  });

  it('is not the owner of what is judged "in his words"', () => {
    const text =
      'President [Jon Dahl|person] left. It rained. [Owen Vik|person] spoke. The president’s refusal was, in his words, old.';
    expect(meaning(text, 'his words')).toEqual(['owen-vik']);
    const own = '[Owen Vik|person] spoke. [Jon Dahl|person] blocked the deal, which in his view would harm farmers.';
    expect(meaning(own, 'his view')).toEqual(['jon-dahl']);
  });
});
