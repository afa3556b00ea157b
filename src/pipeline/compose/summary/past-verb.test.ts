import { describe, expect, it } from 'vitest';
import { holdsPast } from './past-verb.ts';

describe('holdsPast', () => {
  it('knows a regular and an irregular past, and no participle that looks like one', () => {
    expect(holdsPast('The envoys arrived.')).toBe(true);
    expect(holdsPast('Ms Lind sprang to her defence.')).toBe(true);
    expect(holdsPast('Lists close on 4 June.')).toBe(false);
    expect(holdsPast('Crews need a hundred boats by 4 June.')).toBe(false);
    expect(holdsPast('The talks led by Peru open on 4 June.')).toBe(false);
  });
});
