import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { phraseBefore } from './phrase-before.ts';
import { sceneOf } from './scene.ts';

/** The words of the phrase that the first name of a marked text closes. */
function phraseOf(marked: string): string {
  const { document, lexed, names } = markedText(marked);
  const scene = sceneOf(lexed, names);
  const { from, to } = scene.ranges[0]!;
  return document.text.slice(scene.tokens[phraseBefore(scene, from)]!.start, scene.tokens[to - 1]!.end);
}

describe('the phrase before a name', () => {
  it('holds an office with what stands in brackets behind it, and no other brackets', () => {
    expect(phraseOf('Then Health Minister (acting) [Ana Lind|person] left.')).toContain('Health Minister (acting)');
    expect(phraseOf('It was the minister (again). [Ana Lind|person] left.')).toBe('Ana Lind');
    expect(phraseOf('It hurt the minister (badly) [Ana Lind|person] left.')).toBe('Ana Lind');
  });

  it('holds what the bearer is, and not when it was', () => {
    expect(phraseOf('On Monday the union [Kabin|organisation] left.')).toBe('the union Kabin');
    expect(phraseOf('On Monday [Kabin|organisation] left.')).toBe('Kabin');
    expect(phraseOf('On 3 May [Kabin|organisation] left.')).toBe('Kabin');
    expect(phraseOf('In May [Kabin|organisation] left.')).toBe('Kabin');
    expect(phraseOf('Monday leader [Kabin|organisation] left.')).toBe('Monday leader Kabin');
  });
});
