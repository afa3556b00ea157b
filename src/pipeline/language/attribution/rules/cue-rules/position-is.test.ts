import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('position-is', () => {
  const held = (text: string) =>
    found(text)
      .filter(([rule]) => rule === 'position-is')
      .map((one) => one.slice(1));

  it('reports what somebody’s position, view or demand is said to be', () => {
    expect(held('Norland’s position is that the bridge must open.')).toEqual([
      ['Norland', 'position', 'that the bridge must open'],
    ]);
    expect(held('The view of the bakers has long been that bread is too cheap.')).toEqual([
      ['the bakers', 'view', 'that bread is too cheap'],
    ]);
    expect(held('Their official line remains that nobody was told.')[0]?.[0]).toBe('Their');
    expect(held('The fear among the pilots is that the fog will stay.')[0]?.[0]).toBe('the pilots');
    expect(held('The warning from Ana Lind, the mayor, was that the dam is weak.')[0]?.[2]).toBe(
      'that the dam is weak',
    );
  });

  it('looks past the day on which it was said, and past nothing else', () => {
    expect(held('Lind’s argument on Sunday was that the dam is weak.')).toEqual([
      ['Lind', 'argument', 'that the dam is weak'],
    ]);
    expect(held('Lind’s argument on pay was that the dam is weak.')).toEqual([]);
  });

  it('reports what somebody wants done, and by whose it is who is told of right before', () => {
    expect(held('The bakers’ advice is to wait.')).toEqual([['The bakers', 'advice', 'to wait']]);
    expect(held('Norland left the League, whose advice is that mills must close.')[0]?.[0]).toBe('the League');
    expect(held('The minister’s answer was to close the mill.')).toEqual([]);
    expect(held('The bakers’ task is to wait.')).toEqual([]);
  });

  it('reports nothing that is nobody’s, is no view, or is not held', () => {
    expect(held('The view is that the bridge must open.')).toEqual([]);
    expect(held('Norland’s advantage is that it has a port.')).toEqual([]);
    expect(held('Norland’s position is not that the bridge must open.')).toEqual([]);
    expect(held('The union’s demand is that of a child.')).toEqual([]);
  });
});
