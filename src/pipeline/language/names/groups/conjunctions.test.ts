import { expect, it } from 'vitest';
import { markedNames } from '../../../fixtures/named.ts';

it('keeps the “and” of a body whose first words are no body by themselves', () => {
  expect(markedNames('The National Oil Spill Detection and Response Agency left.')).toBe(
    'The [National Oil Spill Detection and Response Agency] left.',
  );
  expect(markedNames('The Green Left Bloc and Labour Party left.')).toBe(
    'The [Green Left Bloc] and [Labour Party] left.',
  );
});
