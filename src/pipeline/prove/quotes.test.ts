import { describe, expect, it } from 'vitest';
import { proven, rules, tampered } from './fixtures/proven.ts';

describe('gate 1: a quotation', () => {
  it('fails where a quotation has one word changed, and names page, line, column and citation', () => {
    const problems = proven(tampered('summary', 'met on Tuesday.</Q>[^', 'met on Monday.</Q>[^'));
    expect(problems).toEqual([
      'pages/summary.mdx:12:3 quote-is-exact: the quotation ledger:0-69 of documents/ledger.txt says “No agreement on pay was reached when Vela and Norrfly met on Monday.”; the document says “No agreement on pay was reached when Vela and Norrfly met on Tuesday.”',
    ]);
  });

  it('fails where a quotation names other characters than it holds', () => {
    expect(rules(tampered('summary', 'at="ledger:0-69"', 'at="ledger:0-68"'))).toContain('quote-is-exact');
  });

  it('fails where a quotation names no document or no span of one', () => {
    for (const at of ['nowhere:0-5', 'ledger:5-5', 'ledger:0-99999', 'ledger'])
      expect(rules(tampered('summary', 'at="ledger:0-69"', `at="${at}"`))).toContain('citation-resolves');
    expect(rules(tampered('summary', '<Q at="ledger:0-69">', '<Q>'))).toContain('citation-resolves');
  });
});
