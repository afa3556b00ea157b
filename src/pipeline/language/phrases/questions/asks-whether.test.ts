import { expect, it } from 'vitest';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { asksWhether } from './asks-whether.ts';

it('takes what somebody was asked before he answers for a question', () => {
  expect(asking('Asked whether it would sign, the union said no.')).toEqual(['ask']);
  expect(asking('Paid in full, the union said no.')).toEqual([]);
});

it('takes no request and nobody who asks for one', () => {
  expect(asking('Asked to sign, the union said no.')).toEqual([]);
  expect(asking('Asked by Chile, the union said no.')).toEqual([]);
});

/** The verbs of the clauses of a text that ask whether something is so. */
function asking(text: string): string[] {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  return clausesOf(lexed).flatMap((clause) => (asksWhether(clause, lexed.tokens) ? [clause.verb] : []));
}
