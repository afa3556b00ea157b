import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../../fixtures/named.ts';

describe('a body by what stands beside it', () => {
  it('takes a name for the body it is called right before it', () => {
    expect(types('They met the relief agency Open Corridor.')).toContain('Open Corridor: organisation');
    expect(types('They crossed the Vasny Corridor.')).toContain('Vasny Corridor: place');
  });

  it('takes a chief executive for nobody’s executive', () => {
    const said = 'Corin Vel, the chief executive of Nordic Rail, left.';
    expect(types(`${said} ${said} ${said} ${said} ${said} ${said}`)).toContain('Corin Vel: person');
    expect(types('Corin Vel, a network of growers, left.')).toContain('Corin Vel: organisation');
  });

  it('takes who reports in a dateline for a body', () => {
    expect(types('TARN, 4 March (Corin Vel) - Nobody came.')).toContain('Corin Vel: organisation');
    expect(types('TARN, 4 March (Corin Vel) -- Nobody came.')).toContain('Corin Vel: organisation');
    expect(types('Nobody (Corin Vel) came.')).toContain('Corin Vel: person');
  });

  it('takes what was founded, and the president’s party, for a body', () => {
    expect(types('Taran Busse, founded in 1994, employs 260 people.')).toContain('Taran Busse: organisation');
    expect(types('Taran Busse, born in 1994, drives one.')).toContain('Taran Busse: person');
    expect(types('She belongs to the president’s party, Corin Vel.')).toContain('Corin Vel: organisation');
    expect(types('She belongs to the president’s friend, Corin Vel.')).toContain('Corin Vel: person');
  });

  it('takes what stands behind an office in brackets, and the house of an analyst, for a body', () => {
    expect(types('Ms. Ana Ruiz (vice-president, Corin Vel): Thank you.')).toContain('Corin Vel: organisation');
    expect(types('Analyst Ida Roth of Corin Vel advised them.')).toContain('Corin Vel: organisation');
  });
});
