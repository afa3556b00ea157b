import { describe, expect, it } from 'vitest';
import { proven, rules, withLink } from './fixtures/proven.ts';

describe('gate 5', () => {
  it('fails where a link leads to no page, to no sentence, to no statement', () => {
    for (const url of [
      '../prices/',
      '../sources/other/',
      '../sources/ledger/#s99',
      '#nowhere',
      '../positions/#nowhere',
      'positions/',
    ])
      expect(proven(withLink(url)).filter((line) => line.includes('link-leads-somewhere'))).toHaveLength(1);
  });

  it('lets links lead to pages, sentences, statements and other hosts', () => {
    for (const url of [
      '../parties/',
      '../sources/',
      '../sources/ledger/#s2',
      '../positions/#st1',
      '../',
      '../evidence.json',
      'https://example.org/',
    ])
      expect(rules(withLink(url))).toEqual([]);
  });
});
