import { expect, it } from 'vitest';
import { spokenIn } from '../fixtures/spoken-in.ts';

const letter = (told: string) =>
  `UNION OF KABIN PILOTS\nCircular no. 14 to all sections\n\nColleagues,\n\nWe met. We left. ${told}\n\nWe thank you.`;

it('gives what somebody beside the issuer says to whom the words describe', () => {
  expect(spokenIn(letter('Our cabin colleagues have decided to stop work.'))).toContain(
    "'Our cabin colleagues': to stop work",
  );
});

it('gives what its own say to the issuer', () => {
  expect(spokenIn(letter('Our lawyer has decided to stop work.'))).toContain('union-of-kabin-pilots: to stop work');
});
