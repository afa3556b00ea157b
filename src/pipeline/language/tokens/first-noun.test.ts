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

  it('end a compound that a verb or a preposition governs, and stay verbs where somebody makes or says that one does it', () => {
    expect(verbs('Growers protested a plan to end a tax break on fuel.')).toEqual(['protested', 'end']);
    expect(verbs('The guild rejected a pay cut for judges.')).toEqual(['rejected']);
    expect(verbs('There were fears of a power cut.')).toEqual(expect.not.arrayContaining(['cut']));
    expect(verbs('They made a mill cut jobs.')).toContain('cut');
    expect(verbs('The owner of a mill cut jobs.')).toContain('cut');
    expect(verbs('It came as a mill cut in half burned.')).toContain('cut');
  });

  it('are what neighbours trade', () => {
    expect(verbs('Neighbours trade blame over a dam.')).toEqual(['trade']);
  });
});
