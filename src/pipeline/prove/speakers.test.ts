import { describe, expect, it } from 'vitest';
import { proven, rules, tampered } from './fixtures/proven.ts';

describe('gate 3', () => {
  it('fails where a line quotes a speaker without the name', () => {
    const problems = proven(tampered('positions', ' · Ida Krogh, Union chair **would agree**', ' **would agree**'));
    expect(problems).toEqual([
      expect.stringMatching(
        /^pages\/positions\.mdx:\d+:\d+ quote-has-speaker: the quotation harbour:\d+-\d+ is reported of Ida Krogh, whom the line does not name$/,
      ),
    ]);
  });

  it('fails where an unnamed source has lost its description', () => {
    const problems = proven(tampered('positions', /<Q at="[^"]*">a mediator<\/Q> \(not named\)/, 'somebody'));
    expect(problems[0]).toMatch(/quote-has-speaker: .* is reported of “a mediator”/);
  });

  it('does not take a pronoun for a name', () => {
    expect(rules(tampered('strike', ' · Ida Krogh: ', ': '))).toEqual(['quote-has-speaker']);
  });
});
