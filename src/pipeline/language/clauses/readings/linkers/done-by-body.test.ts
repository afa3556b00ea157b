import { describe, expect, it } from 'vitest';
import { read } from '../../fixtures/clauses-in.ts';

describe('isDoneByBody', () => {
  it('takes “that” for the body before it where a form follows that could be a noun', () => {
    expect(read('The Guard, a militia that fights beside the army, has left.')).toContain('fight(The Guard)');
    expect(read('Lind met a minister that talks about fish.').at(-1)).toBe('talk(a minister)');
  });

  it('takes it for what opens a claim where no body stands before it', () => {
    expect(read('She made the claim that prices in the town rose.').at(-1)).toBe('rise(prices)');
  });
});
