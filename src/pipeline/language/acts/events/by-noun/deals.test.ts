import { describe, expect, it } from 'vitest';
import { held } from '../../fixtures/held.ts';

const SIGNED = 'Peru and Chile signed a pact on Monday. ';

describe('actsOf: what is agreed, by those whose deal it is', () => {
  it('tells what happens under a deal that was made, not under one that is proposed', () => {
    expect(held(`${SIGNED}Under the pact, fees will fall.`)).toEqual(['AGREE Peru+Chile', 'AGREE Peru+Chile']);
    expect(held(`${SIGNED}Under its terms, crews get two days off.`)).toHaveLength(2);
    expect(held(`${SIGNED}Under the draft pact, fees will fall.`)).toHaveLength(1);
    expect(held(`${SIGNED}Under the bridge, fees will fall.`)).toHaveLength(1);
  });

  it('tells a deal by the participle that says it was made, of the one everybody speaks of or with whom it is between', () => {
    expect(held(`${SIGNED}The pact, signed in Oslo, is short.`)).toEqual(['AGREE Peru+Chile', 'AGREE Peru+Chile']);
    expect(held(`${SIGNED}A pact signed in 1990 is longer.`)).toHaveLength(1);
    expect(held('It rests on a rule agreed between Peru and Norway.')).toEqual(['AGREE Peru+Norway']);
  });

  it('tells who backs a body that takes a stand, not who somebody is', () => {
    expect(held('Peru, backed by Norway, rejected the plan.')).toContain('SUPPORT Norway > Peru');
    expect(held('Peru, backed by Norway, slept.')).toEqual([]);
  });
});
