import { describe, expect, it } from 'vitest';
import { held } from '../../fixtures/held.ts';

const SIGNED = 'Peru and Chile signed a pact on Monday. ';

describe('actsOf: what is agreed, by those whose deal it is', () => {
  it('tells what happens under a deal that was made, not under one that is proposed', () => {
    expect(held(`${SIGNED}Under the pact, fees will fall.`)).toEqual(['AGREE Peru+Chile', 'AGREE Peru+Chile']);
    expect(held(`${SIGNED}LIMA, 3 May (Nordpost) - Under the pact, fees will fall.`)).toHaveLength(2);
    expect(held(`${SIGNED}Under its terms, crews get two days off.`)).toHaveLength(2);
    expect(held(`${SIGNED}Under the draft pact, fees will fall.`)).toHaveLength(1);
    expect(held(`${SIGNED}Under the bridge, fees will fall.`)).toHaveLength(1);
  });

  it('leaves what happens under a deal to those whose it is, whoever says so', () => {
    const told = held(`${SIGNED}Under the pact, fees will fall and miners will get a bonus, Norway said.`);
    expect(told.filter((one) => one.startsWith('AGREE'))).toEqual(Array(3).fill('AGREE Peru+Chile'));
    const quoted = held(`${SIGNED}“Under the pact, fees will fall,” Norway said.`);
    expect(quoted.filter((one) => one.startsWith('AGREE'))).toEqual(Array(2).fill('AGREE Peru+Chile'));
    expect(held(`${SIGNED}Miners will get a bonus, Norway said.`).join()).toContain('AGREE Norway');
    expect(held(`${SIGNED}Under the draft pact, miners will get a bonus, Norway said.`).join()).toContain(
      'AGREE Norway',
    );
  });

  it('takes a deal of one with another for both of theirs, and none that was only sought', () => {
    const told = (verb: string) =>
      held(`Norway met Chile. The Guild ${verb} a pact with Peru. Under the pact, fees will fall.`).at(-1);
    expect(told('signed')).toBe('AGREE Guild+Peru');
    expect(told('sought')).not.toContain('AGREE Guild+Peru');
  });

  it('takes who does something under a deal with another for agreeing to it', () => {
    expect(held('Peru will keep the port open until May under an agreement with Chile announced on Monday.')).toEqual([
      'AGREE Peru > Chile',
    ]);
    const others = ['a proposed agreement with Chile', 'a bridge with Chile'];
    for (const under of others)
      expect(held(`Peru will keep the port open under ${under}.`).join()).not.toMatch(/AGREE/);
  });

  it('leaves a truce to those whose it is, and not to who brokered it', () => {
    expect(held(`${SIGNED}The truce, brokered by Norway, takes effect on Friday.`)).toContain('AGREE Peru+Chile');
    expect(held(`${SIGNED}The truce, brokered by Norway, takes effect on Friday.`)).not.toContain('AGREE Norway');
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
