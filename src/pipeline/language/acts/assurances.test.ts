import { describe, expect, it } from 'vitest';
import { quoted } from './fixtures/quoted.ts';

describe('actsOf: what is promised to others', () => {
  it('takes what others will receive for a promise, what they would for none', () => {
    expect(quoted('“Players will receive a tenth,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“Players would receive a tenth,” Peru said.')).toEqual(['STATE Peru']);
  });
});
