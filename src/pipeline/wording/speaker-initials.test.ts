import { expect, it } from 'vitest';
import { initialsOpening, isInitials, speaksByInitials } from './speaker-initials.ts';

it('takes initials at the head of a line for who has the word, where two have it in turn', () => {
  expect(initialsOpening('A.L. Will you sign?')).toBe('A.L.');
  expect(initialsOpening('T.v.L. – No.')).toBe('T.v.L.');
  expect(speaksByInitials('A.L. Will you sign?\n\nT.R. No.\n\nA.L. Why?')).toBe(true);
});

it('takes none for a speaker where nobody answers, and no name that initials open', () => {
  expect(speaksByInitials('U.S. Steel has closed.\n\nU.S. Steel was old.')).toBe(false);
  expect(speaksByInitials('A.L. Lind wrote it.\n\nT.R. Roth printed it.')).toBe(false);
  expect(initialsOpening('A. Lind said so.')).toBeNull();
  expect(isInitials('A.L. Lind')).toBe(false);
});
