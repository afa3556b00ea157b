import { describe, expect, it } from 'vitest';
import { links, read } from '../fixtures/clauses-in.ts';

describe('by how many something is voted', () => {
  it('is no agent: the verb stays its subject’s behind an apposition', () => {
    expect(read('Ana Lind, the chief envoy, voted by 14 to one to leave.')[0]).toBe('vote(Ana Lind)');
    expect(read('The guild, a body of pilots, decided by a wide majority to strike.')[0]).toBe('decide(The guild)');
  });

  it('leaves those behind “by” who do it themselves', () => {
    expect(links('The accord, voted by 14 states, covers the river.')).toEqual(['reduced', 'main']);
    expect(links('The accord, backed by Peru, covers the river.')).toEqual(['reduced', 'main']);
  });
});
