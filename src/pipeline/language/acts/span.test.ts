import { describe, expect, it } from 'vitest';
import { shown } from './fixtures/classed.ts';

describe('actsOf: its words', () => {
  it('shows the verb with its object, tight, with whole quotations', () => {
    expect(shown('On Monday Peru rejected the plan, officials said.')).toEqual(['rejected the plan']);
    expect(shown('Peru called the plan "a bad joke", and left.')[0]).toBe('called the plan "a bad joke"');
  });
});
