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

it('takes a body of two subjects for one, though a list has another for the second alone', () => {
  expect(markedNames('The Lake Union’s Peace and Security Council met.')).toBe(
    'The [Lake Union]’s [Peace and Security Council] met.',
  );
  expect(markedNames('The LU Defence and Security Council met.')).toBe('The [LU Defence and Security Council] met.');
  expect(markedNames('The General Assembly and Security Council met.')).toBe(
    'The [General Assembly] and [Security Council] met.',
  );
});
