import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';
import { read } from '../fixtures/read.ts';

describe('a body by the words that describe it beside its name', () => {
  it('is found by them again', () => {
    const text =
      '[Norwind|organisation], a train operator, came. [Velmar|organisation] slept. The train operator left.';
    expect(meaning(text, 'The train operator')).toEqual(['norwind']);
    expect(meaning(text.replace('The train', 'The tram'), 'The tram operator')).toEqual([]);
  });

  it('is found by a word that is said of no other body', () => {
    const text = '[Velmar|organisation], the shipbuilder, came. It rained. The shipbuilder left.';
    expect(meaning(text, 'The shipbuilder')).toEqual(['velmar']);
    expect(meaning(text.replace(', the shipbuilder,', ''), 'The shipbuilder')).toEqual([]);
  });

  it('is found by another word for its trade', () => {
    const text =
      'The [Harbour Workers’ Union|organisation] met the [Bakers’ Union|organisation]. The dockers’ union left.';
    expect(meaning(text, 'The dockers’ union')).toEqual(['harbour-workers-union']);
    expect(meaning(text.replace('The dockers', 'The miners'), 'The miners’ union')).toEqual([]);
  });

  it('is the country’s largest where it is the only one told of', () => {
    const text = 'The [Reed Union|organisation] slept. The country’s largest union left.';
    expect(meaning(text, 'The country’s largest union')).toEqual(['reed-union']);
    expect(meaning(`The [Moor Union|organisation] sat. ${text}`, 'The country’s largest union')).toEqual([]);
    expect(meaning(text.replace('The country’s largest', 'The oldest'), 'The oldest union')).toEqual([]);
  });
});

describe('a union and a bloc that is written as one', () => {
  it('are told apart by the letter', () => {
    const text =
      'The [Smelters’ Union|organisation] slept. The [Reed Union|organisation] taxed it, and the [Union|organisation|bloc] will again. The union wants more.';
    expect(meaning(text, 'The union')).toEqual(['smelters-union']);
    expect(meaning(text.replace(', and the [Union|organisation|bloc] will again', ''), 'The union')).not.toEqual([
      'smelters-union',
    ]);
  });
});

describe('the people of a body', () => {
  it('are it, where the text tells of one', () => {
    const text = 'The [Court of Appeal|organisation] sat. It rained. The judges refused.';
    expect(meaning(text, 'The judges')).toEqual(['court-of-appeal']);
    expect(meaning(`The [High Court|organisation] slept. ${text}`, 'The judges')).toEqual([]);
    expect(meaning(text.replace('The judges', 'Two judges'), 'Two judges')).toEqual([]);
  });

  it('are found by the words of its name', () => {
    const text = 'The [Delta Growers’ Union|organisation] sat. It rained. The delta growers refused.';
    expect(meaning(text, 'The delta growers')).toEqual(['delta-growers-union']);
    expect(meaning(text.replace('The delta', 'The hill'), 'The hill growers')).toEqual([]);
  });

  it('speak for the office of their subject', () => {
    const { found } = read('The [Ministry of Health|organisation] sat. Health officials refused.');
    expect(found.descriptions.at(-1)?.party).toBe('ministry-of-health');
    const trade = read('The [Ministry of Trade|organisation] sat. Health officials refused.');
    expect(trade.found.descriptions.at(-1)?.party ?? null).toBeNull();
  });
});
