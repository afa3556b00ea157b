import { expect, test } from 'vitest';
import { withTagger } from '../language/tokens/tagger.ts';
import { isDictionaryWord } from './dictionary.ts';
import { englishCore } from './english.ts';

test('gives each who asks a model of his own', () => {
  expect(englishCore()).not.toBe(englishCore());
});

test('keeps the words that the tagger meets out of the dictionary', () => {
  withTagger((tag) => tag('Delegates met medinsky.'));
  expect(['delegates', 'medinsky', 'Delegates', '%'].filter(isDictionaryWord)).toEqual(['delegates']);
});
