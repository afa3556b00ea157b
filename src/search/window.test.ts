import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestWindow } from './window.ts';

describe('shortestWindow', () => {
  it('counts both ends', () => {
    expect(shortestWindow([[3], [4]])).toEqual({ from: 3, length: 2 });
    expect(shortestWindow([[7]])).toEqual({ from: 7, length: 1 });
  });

  it('prefers a late tight place to an early wide one', () => {
    expect(shortestWindow([[1, 40], [20, 41], [42]])).toEqual({ from: 40, length: 3 });
  });

  it('never reports a longer stretch than trying all of them finds', () => {
    const list = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
        const holds = (from: number, length: number) =>
          lists.every((each) => each.some((at) => at >= from && at < from + length));
        const { from, length } = shortestWindow(lists);
        expect(holds(from, length)).toBe(true);
        for (let start = 0; start <= 30; start++) expect(holds(start, length - 1)).toBe(false);
      }),
    );
  });
});
