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
});
