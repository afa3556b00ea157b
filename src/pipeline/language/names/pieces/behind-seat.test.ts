import { expect, it } from 'vitest';
import { markedNames as marked, typedNames } from '../../../fixtures/named.ts';

it('parts whoever sits for a place from the place', () => {
  expect(marked('The MP for Quarn East Ana Velm left.')).toBe('The MP for [Quarn East] [Ana Velm] left.');
  expect(marked('Labour MP for Quarn Valley Ana Dean said no.')).toContain('[Quarn Valley] [Ana Dean]');
  expect(marked('The member of parliament for Quarn Ana Dean left.')).toContain('[Quarn] [Ana Dean]');
  expect(typedNames('The MP for Quarn Valley Ana Dean left.')).toEqual(
    expect.arrayContaining(['Quarn Valley: place', 'Ana Dean: person']),
  );
});

it('parts no name that somebody speaks, works or plays for', () => {
  expect(marked('A spokesman for Quarn Ana Velm left.')).toContain('[Quarn Ana Velm]');
  expect(marked('The MP for Quarn Valley left.')).toBe('The MP for [Quarn Valley] left.');
});

it('tells no party that somebody sits for from where he or she does', () => {
  expect(typedNames('The MP for Reform left.')).not.toContain('Reform: place');
});
