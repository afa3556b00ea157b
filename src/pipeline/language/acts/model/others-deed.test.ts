import { describe, expect, it } from 'vitest';
import type { LocalStatement } from '../../../types.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import type { Parties } from '../parties.ts';
import { isOthersDeed } from './others-deed.ts';
import type { Unit } from './units.ts';

// Whether Peru says of somebody else's deed what a text tells, which has nobody's name but Peru's and Chile's in it.
function isOthers(text: string, act: 'CONSULT' | 'THREATEN' | 'REJECT'): boolean {
  const lexed = lex({ id: 'a', text } as never);
  const { tokens } = lexed;
  const named: Parties['named'] = (ranges) =>
    ranges.flatMap(({ from, to }) =>
      tokens.slice(from, to).flatMap(({ text: word }) => NAMES.filter((one) => one === word)),
    );
  const parties = { named, partyOf: (key: string) => key } as Parties;
  const unit: Unit = { from: 0, to: tokens.length, clauses: clausesOf(lexed) };
  return isOthersDeed(unit, act, { speakers: ['Peru'], party: null } as unknown as LocalStatement, tokens, parties);
}

const NAMES = ['Peru', 'Chile'];

describe('isOthersDeed', () => {
  it('is true where others meet, and not where who says so does', () => {
    expect(isOthers('Chile was in Lima for the talks.', 'CONSULT')).toBe(true);
    expect(isOthers('The ministers were in Lima for the talks.', 'CONSULT')).toBe(true);
    expect(isOthers('Peru was in Lima for the talks.', 'CONSULT')).toBe(false);
    expect(isOthers('We were in Lima for the talks.', 'CONSULT')).toBe(false);
    expect(isOthers('The talks were in Lima.', 'CONSULT')).toBe(false);
  });

  it('takes no threat for one where others did what it tells before', () => {
    expect(isOthers('Chile had packed its bags.', 'THREATEN')).toBe(true);
    expect(isOthers('Chile will lose its ships.', 'THREATEN')).toBe(false);
  });

  it('takes what others will not do for no refusal of who tells it, and what they did not for his', () => {
    expect(isOthers('Chile will not open its ports.', 'REJECT')).toBe(true);
    expect(isOthers('Peru will not open its ports.', 'REJECT')).toBe(false);
    expect(isOthers('Chile has not asked anybody.', 'REJECT')).toBe(false);
  });
});
