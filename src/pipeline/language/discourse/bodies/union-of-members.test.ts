import { expect, it } from 'vitest';
import { doneIn } from '../../fixtures/spoken-in.ts';

it('takes “the union” for who has just told of its members, where several bodies may be it', () => {
  const text = (told: string) =>
    `KABIN said its ${told} would be asked. The union rejected the offer. VELM, which works there too, left.`;
  expect(doneIn(text('180 members'))).toContain('REJECT kabin');
  expect(doneIn(text('180 shops'))).not.toContain('REJECT kabin');
});
