import { expect, it } from 'vitest';
import { doneIn } from '../../../fixtures/spoken-in.ts';

it('takes a question for no request', () => {
  expect(doneIn('“How can one talk to people like that?” Ana Lind asked.')).not.toContain('REQUEST ana-lind');
  expect(doneIn('“Who is to pay?” asks Ana Lind.')).not.toContain('REQUEST ana-lind');
});

it('leaves what somebody asks for', () => {
  expect(doneIn('“Who is to pay?” Ana Lind asked for a loan.')).toContain('REQUEST ana-lind');
  expect(doneIn('Ana Lind asked the board to pay.')).toContain('REQUEST ana-lind');
});
