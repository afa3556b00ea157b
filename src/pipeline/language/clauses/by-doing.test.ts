import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../types.ts';
import { lex } from '../lex.ts';
import { clausesOf } from './clauses.ts';

describe('how something is done, by doing another thing', () => {
  it('leaves the verb before it active, where it needs no object or is the only one', () => {
    expect(read('Norway responded by recalling its envoy.')[0]).toBe('respond main Norway');
    expect(read('Peru reacted by closing the port.')[0]).toBe('react main Peru');
    expect(read('Norway answered by freezing the funds.')[0]).toBe('answer main Norway');
  });

  it('is done too', () => {
    expect(read('Norway broke the deal by shelling the port.')).toEqual([
      'break main Norway',
      'shell participle Norway',
    ]);
    expect(read('Norway ended the row by lifting the ban.')[1]).toBe('lift participle Norway');
  });

  it('is not done where it would be, was not or is asked for', () => {
    expect(read('Norway could end the row by lifting the ban.')[1]).toBe('lift noun Norway');
    expect(read('Norway did not win by lifting the ban.')[1]).toBe('lift noun Norway');
    expect(read('Peru urged Norway to end the row by lifting the ban.')[2]).toBe('lift noun Norway');
  });

  it('is not whoever does it, nor a time', () => {
    expect(read('The deal rejected by warring parties failed.')[0]).toBe('reject reduced ');
    expect(read('Money raised by selling bread has run out.')[0]).toBe('raise reduced ');
    expect(read('By evening the army had left the port.')).toEqual(['leave main the army']);
  });
});

function read(text: string): string[] {
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  const words = (from: number, to: number) => text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end);
  return clausesOf(lexed).map(
    ({ verb, link, subjects }) => `${verb} ${link} ${subjects.map((s) => words(s.from, s.to)).join('+')}`,
  );
}
