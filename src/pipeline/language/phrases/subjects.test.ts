import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { sceneOf } from './scene.ts';
import { isSubject, verbOf } from './subjects.ts';

/** The verb whose subject the first name of a text is; null where it is none's. */
function verb(marked: string): string | null {
  const { lexed, names } = markedText(marked);
  const scene = sceneOf(lexed, names);
  const { from, to } = scene.ranges[0]!;
  expect(isSubject(scene, from, to)).toBe(verbOf(scene, from, to) !== -1);
  return scene.tokens[verbOf(scene, from, to)]?.text ?? null;
}

describe('verbOf', () => {
  it.each([
    ['[Ana Lind|person] left.', 'left'],
    ['[Ana Lind|person], who leads the crews, left.', 'left'],
    ['Speaking outside, [Ana Lind|person], whose son was lost, blamed them.', 'blamed'],
    ['[Ana Lind|person] on Tuesday again refused.', 'refused'],
    ['[Peru|country] no longer insists on it.', 'insists'],
    ['[Peru|country] and [Chile|country] agreed.', 'agreed'],
    ['“We stay,” said [Ana Lind|person].', 'said'],
    ['It was late, warned [Ana Lind|person].', 'warned'],
    ['Her deputy, [Ana Lind|person], refused.', 'refused'],
    ['[Ole Prenn|person] rules out a pact.', 'rules'],
    ['The [Owners’ League|organisation] forecasts losses of a million, and left.', 'forecasts'],
    ['[Ana Lind|person] of the nurses’ union refused.', 'refused'],
  ])('finds it in: %s', (text, expected) => {
    expect(verb(text)).toBe(expected);
  });

  it.each([
    ['They met [Ana Lind|person] yesterday.', 'an object'],
    ['Her deputy, a lawyer, accused [Ana Lind|person] of theft.', 'behind what is said of another'],
    ['Her deputy, a lawyer, warned [Ana Lind|person] that it was late.', 'behind what is said of another'],
    ['The offer of [Peru|country] failed.', 'after a preposition'],
    ['[Peru|country]’s offer failed.', 'an owner'],
    ['[Ana Lind|person].', 'alone'],
    ['The [Lima|place] reports authors wrote in May sold.', 'a noun'],
  ])('finds none in: %s (%s)', (text) => {
    expect(verb(text)).toBeNull();
  });
});
