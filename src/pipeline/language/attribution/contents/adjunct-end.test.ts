import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { adjunctEnd } from './adjunct-end.ts';

describe('adjunctEnd', () => {
  it('ends a thing that is judged or asked for where the time or the obstacle begins', () => {
    expect(ended('denounced', 'Berg denounced the levy as it passed the council.')).toBe('the levy');
    expect(ended('attacked', 'Berg attacked her, as she left the hall.')).toBe('her');
    expect(ended('predicts', 'Berg predicts a narrow win despite the polls.')).toBe('a narrow win');
    expect(ended('demanded', 'Berg demanded an inquiry following a fire in the mill.')).toBe('an inquiry');
    expect(ended('praised', 'Berg praised the crew while touring the yard.')).toBe('the crew');
  });

  it('ends before how long it went on before, and what it was amid', () => {
    expect(ended('accepted', 'Berg accepted a “full” truce after five days of fighting.')).toBe('a “full” truce');
    expect(ended('accepted', 'Berg accepted a truce amid heavy rain.')).toBe('a truce');
    expect(ended('demanded', 'Berg demanded a truce after five minutes.')).toBe('a truce after five minutes');
  });

  it('keeps what is to happen after or before something', () => {
    const vote = 'a vote before the mill closes';
    expect(ended('demanded', `Berg demanded ${vote}.`)).toBe(vote);
    const talks = 'talks following the vote';
    expect(ended('proposes', `Berg proposes ${talks}.`)).toBe(talks);
  });

  it('keeps the time inside a clause and inside a quotation', () => {
    const clause = 'that the levy fell after the house voted';
    expect(ended('says', `Berg says ${clause}.`)).toBe(clause);
    const quoted = '“the levy as it passed the council”';
    expect(ended('denounced', `Berg denounced ${quoted}.`)).toBe(quoted);
  });
});

// What the verb governs is all behind it, up to the full stop.
function ended(verb: string, text: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  const cue = range(verb).from;
  const { from, to } = adjunctEnd(reading, { from: cue + 1, to: reading.tokens.length - 1 }, cue);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
