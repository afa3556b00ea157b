import { describe, expect, it } from 'vitest';
import { lostWords } from './lost-words.ts';

describe('words that turn a meaning', () => {
  it('are lost where a cut leaves out a negation of the same clause', () => {
    expect(lost('The port [will not open today].', 'open today')).toEqual(['not']);
    expect(lost('The crew [couldn’t reach land].', 'reach land')).toEqual(['couldn’t']);
    expect(lost('Peru [refused to sign the note].', 'sign the note')).toEqual(['refused to']);
    expect(lost('[No ship left port].', 'ship left port')).toEqual(['No']);
  });

  it('are lost where a cut leaves out a modal verb of the same clause', () => {
    expect(lost('Peru [may sign the note].', 'sign the note')).toEqual(['may']);
    expect(lost('Peru [would sign the note].', 'sign the note')).toEqual(['would']);
  });

  it('are lost where a cut leaves out a condition, wherever it stands', () => {
    expect(lost('[If the port opens], ships will come.', 'ships will come')).toEqual(['If']);
    expect(lost('Ships will come, the mayor said, unless it snows.', 'Ships will come')).toEqual(['unless']);
  });

  it('are lost over an “and” where they come first', () => {
    expect(lost('Peru did not sign the note and return it.', 'return it')).toEqual(['not']);
    expect(lost('After the failure of Peru and Chile to sign the note, talks ended.', 'sign the note')).toEqual([
      'failure',
    ]);
  });

  it('are not lost with another clause', () => {
    expect(lost('The crew left and may not come back.', 'The crew left')).toEqual([]);
    expect(lost('Peru signed the note, and Chile did not.', 'Peru signed the note')).toEqual([]);
    expect(lost('The port, which would not say why, has closed.', 'has closed')).toEqual([]);
    expect(lost('The month of May suits both.', 'suits both')).toEqual([]);
  });

  it('are not lost where they are kept', () => {
    expect(lost('Peru may sign the note.', 'may sign the note')).toEqual([]);
    expect(lost('Peru may sign the note.', 'Peru may', 'sign the note')).toEqual([]);
  });

  it('are nobody’s where nothing of the sentence is quoted', () => {
    expect(lostWords('Peru may sign.', { start: 0, end: 14 }, [])).toEqual([]);
  });
});

// Square brackets only show a reader of the test where the clause is.
function lost(marked: string, ...kept: string[]): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const spans = kept.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return lostWords(text, { start: 0, end: text.length }, spans).map(({ start, end }) => text.slice(start, end));
}
