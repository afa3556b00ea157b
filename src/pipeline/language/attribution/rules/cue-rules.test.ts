import { describe, expect, it } from 'vitest';
import { found } from './fixtures/found-in.ts';

describe('the outlet itself', () => {
  it('is no speaker: plain narration is no report', () => {
    expect(found('The bridge opened at noon. Two thousand people walked across it.')).toEqual([]);
  });
});
