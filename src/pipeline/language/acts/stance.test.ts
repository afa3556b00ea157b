import { describe, expect, it } from 'vitest';
import { sided } from './fixtures/classed.ts';

describe('actsOf: on which side', () => {
  it('takes a failure to reach a ceasefire for nobody’s position on it, a refusal for one against', () => {
    expect(sided('Peru and Chile failed to reach a ceasefire.')).toEqual(['ceasefire', null]);
    expect(sided('Peru rejected a ceasefire.')).toEqual(['ceasefire', 'against']);
  });

  it('turns a demand to end something against it', () => {
    expect(sided('Peru demanded sanctions.')).toEqual(['sanctions', 'for']);
    expect(sided('Peru demanded an end to sanctions.')).toEqual(['sanctions', 'against']);
    expect(sided('Peru will accept a ceasefire if Chile signs.')).toEqual(['ceasefire', 'conditional']);
  });

  it('gives who gives way no side on what only stands beside', () => {
    expect(sided('After a strike Peru dropped its plan.')[1]).toBeNull();
    expect(sided('Peru lifted sanctions.')).toEqual(['sanctions', 'against']);
  });
});
