import { describe, expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

describe('clausesOf: subjects behind the verb', () => {
  it('finds the subject after a verb of saying that follows a quotation', () => {
    expect(read('"We will not sign," said Chile.').at(-1)).toBe('say(Chile)');
  });
});
