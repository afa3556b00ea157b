import { describe, expect, it } from 'vitest';
import { meant } from '../../fixtures/meant.ts';

describe('“it” behind what somebody has', () => {
  const before = '[Skandair|organisation] shut a hangar. ';
  const norwind = '[Norwind|organisation]';

  it('is whose the thing is, where it does what no thing can', () => {
    expect(meant(`${before}${norwind}'s success came days after it signed a deal.`, 'it')).toBe('norwind');
    expect(meant(`${before}${norwind}'s progress comes weeks after it has agreed to new terms.`, 'it')).toBe('norwind');
  });

  it('is another where the thing may do it, or somebody else acts', () => {
    expect(meant(`${before}${norwind}'s hangar burned days after it opened.`, 'it')).not.toBe('norwind');
    const other = '[Quarnwood|organisation]';
    expect(meant(`${norwind}'s offer led ${other} to freeze the sum it announced.`, 'it')).not.toBe('norwind');
    expect(meant(`${norwind}'s offer was short: it said so.`, 'it')).not.toBe('norwind');
    expect(meant(`${norwind}'s success came days after ${other} left and it signed a deal.`, 'it')).not.toBe('norwind');
  });
});
