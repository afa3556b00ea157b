import { expect, it } from 'vitest';
import { doneIn } from '../../fixtures/spoken-in.ts';

const letter = (told: string) =>
  doneIn(`UNION OF KABIN PILOTS\nCircular no. 14 to all sections\n\nWe met. We left.\n\n${told}\n\nWe thank you.`);

it('is not who issues a paper, where the sentence before is about a body that is only described', () => {
  expect(letter('The company moved. It rejected the second plan.')).not.toContain('REJECT union-of-kabin-pilots');
});

it('is who issues it elsewhere', () => {
  expect(letter('The Union has not moved. It rejected the second plan.')).toContain('REJECT union-of-kabin-pilots');
});

it('is nobody who calls himself “we” in the sentence before', () => {
  expect(letter('We wrote to the Council. It rejected the second plan.')).not.toContain('REJECT union-of-kabin-pilots');
});

it('is nobody who calls himself “we” before it', () => {
  expect(letter('We asked the council for a loan and it refused.')).not.toContain('REJECT union-of-kabin-pilots');
});

it('is nobody else’s through several sentences that go on with “it”', () => {
  expect(letter('The company moved. It now offers more. It rejected the second plan.')).not.toContain(
    'REJECT union-of-kabin-pilots',
  );
  expect(letter('The Union moved. It now offers more. It rejected the second plan.')).toContain(
    'REJECT union-of-kabin-pilots',
  );
});

it('is a body that says so of itself, whatever body the sentence before only describes', () => {
  expect(doneIn('The ministry rejected the claim. Norway said it was prepared to impose sanctions.')).toContain(
    'THREATEN norway',
  );
  expect(doneIn('The ministry rejected the claim. Ana Lind said it was prepared to impose sanctions.')).not.toContain(
    'THREATEN norway',
  );
});

it('is a body that says so of itself behind somebody else’s “we”', () => {
  const told = (before: string) =>
    doneIn(
      `“${before},” said Ana Lind, who chairs the Guild of Kabin. Norway said it was prepared to impose sanctions.`,
    );
  expect(told('We did not come to wait')).toContain('THREATEN norway');
  expect(told('They did not come to wait')).toContain('THREATEN norway');
});
