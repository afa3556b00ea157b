import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { factOfWord } from '../../../wording/fact-of-word.ts';

/** How many tokens from this one on are a fixed adverbial of several words ("at home", "for its part"); 0 where none starts. */
export function adverbialAt(tokens: readonly Token[], at: number, to: number): number {
  for (const words of adverbialsOf(tokens[at]!.lexeme)) {
    const end = at + words.length;
    if (end > to || !stands(words, tokens, at)) continue;
    // "in return for", "in addition to": a preposition of its own.
    if (!COMPLEX.test(tokens[end]?.lower ?? '')) return words.length;
  }
  return 0;
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (tokens[at + i]!.lower !== words[i]) return false;
  return true;
}

const NONE: readonly (readonly string[])[] = [];
const COMPLEX = /^(?:of|to|for|with|by)$/;
/** By their first words, the longest first. */
const ADVERBIALS = Map.groupBy(
  grammar.adverbials.map((words) => words.split(' ')).sort((a, b) => b.length - a.length),
  ([first]) => first!,
);
const adverbialsOf = factOfWord((first): readonly (readonly string[])[] => ADVERBIALS.get(first) ?? NONE);
