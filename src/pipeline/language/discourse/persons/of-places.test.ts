import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';
import { read } from '../fixtures/read.ts';

const ANA = '[Ana Lind|person]';

describe('whom an officer of a place speaks for', () => {
  it('is the place that sees to what he heads, and no place that only has him', () => {
    expect(partyOf(`[Tarnmark|place]'s education chief, ${ANA}, left.`)).toBe('tarnmark');
    expect(partyOf(`[Tarnmark|place]'s finance minister, ${ANA}, left.`)).toBe('tarnmark');
    expect(partyOf(`[Tarnmark|place]'s customs commissioner, ${ANA}, left.`)).toBe('tarnmark');
    expect(partyOf(`[Tarnmark|place]'s fashion director, ${ANA}, left.`)).toBeNull();
  });

  it('is the town beside a mayor’s office and the place whose secretary sees to it, now', () => {
    expect(partyOf(`[Tarnby|place] Mayor ${ANA} left.`)).toBe('tarnby');
    expect(partyOf(`The [Tarnby|place] mayor, ${ANA}, left.`)).toBe('tarnby');
    expect(partyOf(`Former [Tarnby|place] Mayor ${ANA} left.`)).toBeNull();
    expect(partyOf(`[Tarnby|place] baker ${ANA} left.`)).toBeNull();
    expect(partyOf(`[Tarnmark|place]'s transport secretary, ${ANA}, left.`)).toBe('tarnmark');
    expect(partyOf(`[Tarnmark|place]'s club secretary, ${ANA}, left.`)).toBeNull();
  });

  it('is the part of a land beside the office of a minister, and no place beside another', () => {
    expect(partyOf(`[Tarnmark|place] Labour Minister ${ANA} left.`)).toBe('tarnmark');
    expect(partyOf(`The labour minister of [Tarnmark|place], ${ANA}, left.`)).toBe('tarnmark');
    expect(partyOf(`[Tarnmark|place] clerk ${ANA} left.`)).toBeNull();
  });

  it('is the side for which a line of the minutes lists several, and nobody in a line that says something', () => {
    const line = `For [Tarnmark|place]: Mr [Otto Ruiz|person], Trade Minister; Ms ${ANA}, clerk`;
    expect(partyOf(`Minutes\n\n${line}\n\nThe talks went on.`)).toBe('tarnmark');
    expect(partyOf(`Minutes\n\n${line.replace('Trade Minister', 'who was ill')}\n\nThe talks went on.`)).toBeNull();
  });

  it('is the town of a mayor, whatever party elected him', () => {
    const text = `[Tarnby|place]'s [Growers Party|organisation] mayor, ${ANA}, left.`;
    expect(partyOf(text)).toBe('tarnby');
    expect(partyOf(text.replace('mayor', 'senator'))).toBe('growers-party');
  });

  it('is the land in whose capital the sentence is set, or whose chamber somebody speaks for', () => {
    expect(partyOf(`In [Dorran|country]'s capital [Tarn|place], presidential aide ${ANA} left.`)).toBe('dorran');
    expect(partyOf(`In [Dorran|country]'s capital [Tarn|place], baker ${ANA} left.`)).toBeNull();
    const apposed = `In [Tarn|place], the [Dorran|country] capital, Foreign Minister ${ANA} left.`;
    expect(partyOf(apposed)).toBe('dorran');
    expect(partyOf(apposed.replace('capital', 'rock'))).toBeNull();
    expect(partyOf(`The speaker of [Dorran|country]'s lower house, ${ANA}, left.`)).toBe('dorran');
    expect(partyOf(`The owner of [Dorran|country]'s lower mill, ${ANA}, left.`)).toBeNull();
  });
});

describe('whom somebody listed in brackets speaks for', () => {
  const text = `They read the report (co-chairs: Mr [Otto Ruiz|person], [Chile|country]; Ms ${ANA}, [Peru|country]).`;

  it('is the land or the body behind the name, up to the next semicolon', () => {
    expect(partyOf(text)).toBe('peru');
    expect(partyOf(text, 'otto-ruiz')).toBe('chile');
    expect(partyOf(text.replace('co-chairs:', 'thanks to'), 'otto-ruiz')).toBeNull();
  });
});

describe('whom nobody is given to', () => {
  it('is the court, for the lawyer of whom it fined', () => {
    const text = `The [Velm Court|organisation] fined them. Its lawyer, ${ANA}, left.`;
    expect(partyOf(text)).toBeNull();
    expect(partyOf(text.replace('lawyer', 'president'))).toBe('velm-court');
  });

  it('is another land, for a minister whose land judges him', () => {
    const text = `[Peru|country] agreed. So did [Dorran|country]'s self-styled foreign minister, ${ANA}.`;
    expect(partyOf(text)).toBe('dorran');
  });
});

describe('an adjutant', () => {
  it('speaks for whom he serves', () => {
    const told = read(`[Otto Ruiz|person] left. His adjutant, ${ANA}, wept.`).found.affiliations;
    expect(told.find(({ entity }) => entity === 'ana-lind')?.through).toBe('otto-ruiz');
  });
});
