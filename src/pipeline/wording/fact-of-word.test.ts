import { describe, expect, it } from 'vitest';
import { factOfWord } from './fact-of-word.ts';
import { isAmong } from './is-among.ts';
import { lexemeOf } from './lexeme.ts';

describe('factOfWord', () => {
  it('finds out once a word, a fact that is null or false too', () => {
    const asked: string[] = [];
    const base = factOfWord((word) => {
      asked.push(word);
      return word === 'talks' ? 'talk' : null;
    });
    expect(['talks', 'the', 'talks', 'the'].map((word) => base(lexemeOf(word)))).toEqual(['talk', null, 'talk', null]);
    expect(asked).toEqual(['talks', 'the']);
  });

  it('keeps the facts of a word apart', () => {
    const length = factOfWord((word) => word.length);
    const isVerb = isAmong(['met', 'said']);
    const word = lexemeOf('met');
    expect([isVerb(word), length(word), isVerb(word)]).toEqual([true, 3, true]);
    expect(isVerb(lexemeOf('meets'))).toBe(false);
  });

  it('takes a word like any other that every object has as a property', () => {
    const isVerb = isAmong(['said']);
    expect(['constructor', '__proto__', 'length'].map((word) => isVerb(lexemeOf(word)))).toEqual([false, false, false]);
  });

  it('holds after so many words that all were forgotten', () => {
    const length = factOfWord((word) => word.length);
    const before = lexemeOf('ceasefire');
    expect(length(before)).toBe(9);
    for (let i = 0; i < 60_000; i += 1) lexemeOf(`word${i}`);
    expect(length(lexemeOf('ceasefire'))).toBe(9);
    expect(length(before)).toBe(9);
  });
});
