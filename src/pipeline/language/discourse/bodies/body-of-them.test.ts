import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

describe('"their association"', () => {
  const text = (bodies: string) =>
    `The ${bodies} met. It rained. Some growers shut their shops. Their association said no.`;

  it('is that of the people just told of, where the text has others', () => {
    const two = "[Herders' Association|organisation|m] and the [Growers' Association|organisation|b]";
    expect(meaning(text(two), 'Their association')).toEqual(['b']);
    expect(meaning(text(two).replace('Some growers', 'Some welders'), 'Their association')).toEqual([]);
  });

  it('is none that is called otherwise, where others are told of', () => {
    const told = (opening: string) =>
      `The [Consumer Association|organisation|b] met. ${opening} Their federation said no.`;
    expect(meaning(told('Installers are worried too.'), 'Their federation')).toEqual([]);
    expect(meaning(told('Some growers are worried too.'), 'Their federation')).toEqual([]);
    expect(meaning(told('It rained.'), 'Their federation')).toEqual(['b']);
  });

  it('is nobody’s where two are of such people', () => {
    const two = "[Growers' Association|organisation|b] and the [Coast Growers' Association|organisation|c]";
    expect(meaning(text(two), 'Their association')).toEqual([]);
  });
});
