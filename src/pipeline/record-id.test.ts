import { describe, expect, it } from 'vitest';
import { recordId } from './record-id.ts';

describe('recordId', () => {
  it('is the same whenever it is made, a letter and eleven signs long', () => {
    expect(recordId('a', 'ff', { start: 3, end: 9 }, 'AGREE')).toBe(recordId('a', 'ff', { start: 3, end: 9 }, 'AGREE'));
    expect(recordId('a', 'ff', { start: 3, end: 9 })).toMatch(/^a[0-9a-z]{11}$/);
  });

  it('keeps the records of many documents apart', () => {
    const ids = new Set<string>();
    for (let document = 0; document < 100; document += 1) {
      for (let start = 0; start < 1000; start += 1)
        ids.add(recordId('f', `hash ${document}`, { start, end: start + 9 }, 'count'));
    }
    expect(ids.size).toBe(100_000);
  });
});
