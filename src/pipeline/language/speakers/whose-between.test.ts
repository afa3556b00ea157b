import { expect, it } from 'vitest';
import { doneIn, spokenIn } from '../fixtures/spoken-in.ts';

const text = 'Norwind left. The farmers, whose land Norwind bought, rejected the offer.';

it('gives what somebody says across a clause with "whose" to nobody named in that clause', () => {
  expect(spokenIn(text)).toContain("'The farmers': the offer");
  expect(doneIn(text)).not.toContain('REJECT norwind');
});

it('gives it to the name that the clause is about', () => {
  expect(spokenIn('Norwind, whose mills stand still, rejected the offer.')).toContain('norwind: the offer');
});

it('gives what somebody says across a clause with "many of whom" to nobody at the end of that clause', () => {
  const across =
    'Norwind left. The weavers, many of whom have long seen the firm as a cheap rival, hailed the verdict.';
  expect(spokenIn(across)).toContain("'The weavers': the verdict");
});
