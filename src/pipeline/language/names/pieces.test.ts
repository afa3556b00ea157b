import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('a person behind the state whose office he has', () => {
  it('cuts a given name off the state, though it is a word as well, and no body called by such a word', () => {
    expect(marked('Deputy Foreign Minister of Peru Mariana Quarn left.')).toContain('[Peru] [Mariana Quarn]');
    expect(marked('Deputy Foreign Minister of Peru Grace Holm left.')).toContain('[Peru] [Grace Holm]');
    expect(marked('The minister of Peru Grace Period left.')).not.toContain('[Grace Period]');
  });
});
