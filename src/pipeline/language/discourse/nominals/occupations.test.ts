import { describe, expect, it } from 'vitest';
import { meant } from '../fixtures/meant.ts';

const who = (what: string, again: string) =>
  meant(`[Ida Holm|person], ${what}, voted for the strike. The ${again} denies it.`, `The ${again}`);

describe('what somebody is called after the first time', () => {
  it('is the trade, or a wider word for it', () => {
    for (const [what, again] of [
      ['an anaesthetist', 'anaesthetist'],
      ['a surgeon at the clinic', 'doctor'],
      ['a marine biologist', 'scientist'],
      ['an activist', 'campaigner'],
      ['an archbishop', 'cleric'],
      ['a judge', 'magistrate'],
      ['a coroner', 'coroner'],
      ['a reporter', 'journalist'],
    ])
      expect(who(what!, again!), again).toBe('ida-holm');
  });

  it('is no other trade', () => {
    for (const [what, again] of [
      ['a surgeon', 'priest'],
      ['a biologist', 'driver'],
      ['a judge', 'senator'],
    ])
      expect(who(what!, again!), again).toBe('');
  });

  it('is what somebody turned to', () => {
    expect(who('the lawyer turned minister', 'minister')).toBe('ida-holm');
    expect(who('the minister', 'lawyer')).toBe('');
  });
});
