import { describe, expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

describe('clausesOf: verbs that the tagger overlooks', () => {
  it('reads past forms that the tagger takes for adjectives, and plain forms after a plural', () => {
    expect(read('Germany and Spain back the pact.')).toEqual(['back(Germany + Spain)']);
    expect(read('The union demands a rise.')).toEqual(['demand(The union)']);
  });

  it('reads the plain form behind what is said of many, where an article follows', () => {
    expect(read('Lawyers for the union question the figures.')).toEqual(['question(Lawyers)']);
    expect(read('The growers, for their part, fear a ban.')).toEqual(['fear(The growers)']);
    expect(read('The lawyer for the union offer the firm made left.')).not.toContain('offer(The lawyer)');
    expect(read('Weeks after the peace offer the army struck.').at(-1)).toBe('strike(the army)');
  });
});
