import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { isBareVerb } from './bare-verb.ts';

describe('isBareVerb', () => {
  it('finds the verb of many before a clause', () => {
    expect(bare('Polls show that the lead is small.', 'show')).toBe(true);
    expect(bare('Two growers note that it rained.', 'note')).toBe(true);
    expect(bare('The records show he left in May.', 'show')).toBe(true);
  });

  it('leaves a noun that has a clause of its own', () => {
    expect(bare('The claim that it rained is false.', 'claim')).toBe(false);
    expect(bare('A note that he left was found.', 'note')).toBe(false);
    expect(bare('His boast that he won is old.', 'boast')).toBe(false);
  });
});

// As though the tagger had taken the word for a noun.
function bare(text: string, word: string): boolean {
  const { tokens } = lex(sourceDocument(text));
  const at = tokens.findIndex(({ lower }) => lower === word);
  return isBareVerb(
    tokens.map((token, i) => (i === at ? { ...token, pos: 'NOUN' as const } : token)),
    at,
  );
}
