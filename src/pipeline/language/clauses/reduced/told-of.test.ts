import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../types.ts';
import { lex } from '../../lex.ts';
import { clausesOf } from '../clauses.ts';

describe('what somebody says of a thing before "which"', () => {
  it('has that thing for its subject, and leaves the sentence its own', () => {
    expect(read('The Front walked out over a raid, which it said killed two.')).toEqual([
      'The Front | walked out over a raid',
      'it | said',
      'a raid | killed two',
    ]);
    expect(read('Peru demanded the return of a ship that it said had been seized.')).toEqual([
      'Peru | demanded the return of a ship',
      'it | said',
      'a ship | had been seized',
    ]);
  });

  it('is an object of the verb before it all the same', () => {
    expect(read('Norwind dropped a plan which it said would fail.')[0]).toBe('Norwind | dropped a plan');
  });

  it('has none where "what" stands for it', () => {
    expect(read('Norwind dropped what it said was a bluff.')).toEqual([
      'Norwind | dropped',
      'it | said',
      ' | was a bluff',
    ]);
  });

  it('is not what follows a relative clause that says something itself', () => {
    expect(read('The minister who said so has resigned.')).toContain('The minister | has resigned');
    expect(read('The union, which said nothing, has resigned.')).toContain('The union | has resigned');
  });
});

function read(text: string): string[] {
  const { tokens, ...lexed } = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return clausesOf({ tokens, ...lexed })
    .filter(({ form }) => form === 'finite')
    .map(
      ({ subjects, from, to, end }) =>
        `${subjects.map((s) => words(s.from, s.to)).join(' + ')} | ${words(from, Math.max(to, end))}`,
    );
}
