import { describe, expect, it } from 'vitest';
import { read } from '../../fixtures/clauses-in.ts';

describe('isAloneBeforeVerb', () => {
  it('takes “both”, “each” and “some” for those who act where a verb follows', () => {
    expect(read('Both accept the fee.')).toEqual(['accept(Both)']);
    expect(read('Each calls it a ruse.')).toEqual(['call(Each)']);
    expect(read('The strike is over, and both want the date.').at(-1)).toBe('want(both)');
    expect(read('Some threw eggs at the gate.')).toEqual(['throw(Some)']);
    expect(read('On Friday both said it was over.')[0]).toBe('say(both)');
  });

  it('takes them for part of a phrase where what they count follows', () => {
    expect(read('Both proposed deals failed.')).toEqual(['fail(Both proposed deals)']);
    expect(read('Some accused officers left.')).toEqual(['leave(Some accused officers)']);
    expect(read('Both sides agreed.')).toEqual(['agree(Both sides)']);
    expect(read('The firm told both unions the plan.')).toEqual(['tell(The firm)']);
  });
});
