import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { isElected, isForCause, isTrade, roleWordIn } from './role-words.ts';
import { sceneOf } from './scene.ts';

/** The role that a text's words hold. */
function role(text: string): string | undefined {
  const { lexed, names } = markedText(text);
  const scene = sceneOf(lexed, names);
  return roleWordIn(scene, 0, scene.tokens.length)?.word;
}

describe('roleWordIn', () => {
  it('takes the letters of an office for it, and those of an hour for none', () => {
    expect(role('The PM left.')).toBe('prime minister');
    expect(role('They left at 11.40 pm.')).toBeUndefined();
  });

  it('takes who pleads for a state for no soldier', () => {
    expect(role('Solicitor-General Lind left.')).toBe('solicitor general');
    expect(role('Attorney-General Lind left.')).toBe('attorney general');
    expect(role('Brigadier-General Lind left.')).toBe('general');
  });

  it('takes a guard for somebody, and the coast guard for nobody', () => {
    expect(role('The guard left.')).toBe('guard');
    expect(role('The coast guard left.')).toBeUndefined();
  });
});

it('knows a trade and a rank from an office, who wants something and who sits for a party from who is employed', () => {
  expect(['economist', 'colonel', 'minister'].map(isTrade)).toEqual([true, true, false]);
  expect(['campaigner', 'driver'].map(isForCause)).toEqual([true, false]);
  expect(['councillor', 'driver'].map(isElected)).toEqual([true, false]);
});
