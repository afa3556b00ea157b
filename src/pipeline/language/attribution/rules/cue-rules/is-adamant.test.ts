import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('is-adamant', () => {
  it('reports what somebody is sure, glad or afraid of', () => {
    expect(found('The treasurer is adamant that the cranes must stay.')).toEqual([
      ['is-adamant', 'The treasurer', 'adamant', 'that the cranes must stay'],
    ]);
    expect(found('Two engineers remained very confident that it would hold.')[0]?.[1]).toBe('Two engineers');
  });

  it('reports nothing that one is not sure of, or that is so by itself', () => {
    expect(found('The treasurer is not sure that the cranes must stay.')).toEqual([]);
    expect(found('It is certain that the cranes must stay.')).toEqual([]);
    expect(found('The treasurer is sure of it.')).toEqual([]);
  });
});
