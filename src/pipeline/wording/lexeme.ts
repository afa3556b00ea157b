import type { Lexeme } from '../types.ts';
import { noFacts } from './fact-of-word.ts';
import { interned } from './interned.ts';

/** The one record of a word: all its tokens share it, so that what is found out about it once is kept. */
export function lexemeOf(word: string): Lexeme {
  const known = lexemes.get(word);
  if (known) return known;
  if (lexemes.size > MOST_WORDS) lexemes.clear();
  const lexeme: Lexeme = { word: interned(word), facts: noFacts() };
  lexemes.set(lexeme.word, lexeme);
  return lexeme;
}

// Facts are pure, so a word that is met again after all were forgotten is told of as before.
const lexemes = new Map<string, Lexeme>();
/** So that a process that reads for days keeps no more than a language has. */
const MOST_WORDS = 50_000;
