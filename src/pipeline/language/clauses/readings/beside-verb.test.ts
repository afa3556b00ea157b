import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('besideVerb', () => {
  it('takes “there” behind those who act for where they are', () => {
    expect(read('The growers there had asked for it.')).toEqual(['ask(The growers)']);
    expect(read('A senior official there conceded a transfer.')).toEqual(['concede(A senior official)']);
  });

  it('leaves it where it only says what there is', () => {
    expect(read('In the capital there had been talks.')).toEqual(['be(there)']);
    expect(read('On the hill there stood a mill.').join()).not.toContain('stand(the hill)');
  });
});
