import { describe, expect, it } from 'vitest';
import { proven, rules, tampered } from './fixtures/proven.ts';

describe('gate 2: a tally', () => {
  it('fails where a tally counts more sources than report it, or fewer than are cited', () => {
    const problems = proven(tampered('summary', '1 of 3 sources', '2 of 3 sources'));
    expect(problems[0]).toMatch(/count-is-computed: “2 of 3 sources” does not count right: the line cites 1 of 3/);
    expect(rules(tampered('summary', '3 of 3 sources', '2 of 3 sources'))).toEqual(['count-is-computed']);
    expect(rules(tampered('summary', '3 of 3 sources', '3 of 4 sources'))).toEqual(['count-is-computed']);
  });
});
