import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../types.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { unitsOf } from './units.ts';

describe('unitsOf', () => {
  it('parts clauses that stand beside one another', () => {
    expect(units('Lind said | that the fault was invented and that the city would go to court.')).toEqual([
      'the fault was invented',
      'the city would go to court',
    ]);
    expect(units('“|Nobody asked us, and the door is shut; we will talk|,” she said.')).toEqual([
      'Nobody asked us',
      'the door is shut',
      'we will talk',
    ]);
  });

  it('keeps with a clause what hangs on it', () => {
    expect(units('Lind said | that the city would sue if contracts were signed before work began|.')).toEqual([
      'the city would sue if contracts were signed before work began',
    ]);
    expect(units('Lind said | the mayor, who left and came back, was ill|.')).toEqual([
      'the mayor, who left and came back, was ill',
    ]);
  });

  it('takes words without a verb for one part, and none of no words', () => {
    expect(units('“|Too little and too late|,” she said.')).toEqual(['Too little and too late']);
    expect(units('“||” she said.')).toEqual([]);
  });
});

function units(marked: string): string[] {
  const [before = '', words = '', after = ''] = marked.split('|');
  const text = before + (marked.split('|').length === 2 ? words : words + after);
  const all = marked.split('|').length > 3 ? marked.split('|') : null;
  const span = all
    ? { start: all[0]!.length, end: text.length }
    : { start: before.length, end: before.length + words.length };
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  return unitsOf(span, lexed.tokens, clausesOf(lexed)).map(({ from, to }) =>
    text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end).replace(/\.$/, ''),
  );
}
