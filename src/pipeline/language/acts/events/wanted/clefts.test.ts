import { describe, expect, it } from 'vitest';
import { quoted } from '../../fixtures/quoted.ts';

describe('actsOf: what is said first and named after', () => {
  it('tells it by its verb', () => {
    expect(quoted('“What I reject is waiting,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“What we can offer is a loan,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“What I saw was a road,” Peru said.')).toEqual(['STATE Peru']);
  });
});
