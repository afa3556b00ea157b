import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';

const verbs = (text: string) =>
  lex(sourceDocument(text))
    .tokens.filter(({ pos }) => pos === 'VERB')
    .map(({ lower }) => lower);

describe('words that the tagger takes for verbs and that are nouns', () => {
  it('are the first of a compound before a name and its verb, no command', () => {
    expect(verbs('Hedge fund Corvid called for a vote.')).toEqual(['called']);
    expect(verbs('Hedge the fund.')).not.toEqual([]);
  });

  it('are what a question is about, with a verb of its own', () => {
    expect(verbs('The judge asked why talks had failed.')).toEqual(['asked', 'failed']);
    expect(verbs('The judge asked why she talks so much.')).toContain('talks');
  });
});
