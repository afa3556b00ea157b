import { expect, it } from 'vitest';
import { typedNames } from '../../fixtures/named.ts';

it('takes one of a people for no land', () => {
  expect(typedNames('The Pole raised his price. The Canadian, who founded it, has left.')).toEqual([]);
});

it('takes a whole people, and what a land has, for the land', () => {
  expect(typedNames('The Poles raised their price.')).toContain('Poland: country');
  expect(typedNames('The Canadian minister left.')).toContain('Canada: country');
  expect(typedNames('The French said no.')).toContain('France: country');
});
