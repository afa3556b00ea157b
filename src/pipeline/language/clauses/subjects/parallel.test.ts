import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('what hangs on one noun by the same word again', () => {
  it('parts no subject from its verb', () => {
    expect(read('The envoys of Peru and of Chile met in Lima.')).toEqual(['meet(The envoys)']);
    expect(read('Crews from Peru and from Chile rejected the plan.')).toEqual(['reject(Crews)']);
    expect(read('Envoys of the guild, of the mill and of the town signed it.')).toEqual(['sign(Envoys)']);
  });

  it('is no clause of its own behind “and”', () => {
    expect(read('The port of Quarn closed and of the crews nine struck.')).toEqual(['close(The port)', 'strike(nine)']);
  });
});
