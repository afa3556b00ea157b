import { expect, test } from 'vitest';
import { withTagger } from '../language/tokens/tagger.ts';
import { isDictionaryWord } from './dictionary.ts';

test('keeps the words that the tagger meets out of the dictionary', () => {
  withTagger((tag) => tag('Delegates met medinsky.'));
  expect(['delegates', 'medinsky', 'Delegates', '%'].filter(isDictionaryWord)).toEqual(['delegates']);
});
