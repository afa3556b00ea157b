import { describe, expect, it } from 'vitest';
import { filesOf } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { proven, tampered, whole, written } from './fixtures/proven.ts';
import { prove } from './prove.ts';

describe('the proof', () => {
  it('finds nothing wrong with the pages as they were written', () => {
    expect(prove(written(strike), whole(strike), filesOf(strike))).toEqual([]);
  });

  it('reports a page that is no MDX with its line, and goes on with the others', () => {
    const problems = proven(tampered('summary', '## Outcome', '## Outcome <b>'));
    expect(problems.some((line) => /^pages\/summary\.mdx:10:\d+ page-is-mdx:/.test(line))).toBe(true);
  });
});
