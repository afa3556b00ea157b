import { describe, expect, it } from 'vitest';
import { partiesIn } from '../../fixtures/with-parties.ts';

describe('withParties: whose judge and whose lawyer somebody is', () => {
  it('gives a judge the one of two courts that the sentence before tells of, and none of a farther one', () => {
    const [labour, supreme] = [
      'The [Labour Court|organisation] has ruled.',
      'The [Supreme Court|organisation] was full.',
    ];
    const of = (told: string) => partiesIn([`${told} Judge [Ana Lind|person] ordered it.`]).get('ana-lind')?.party;
    expect(of(`${supreme} It rained. ${labour}`)).toBe('labour-court');
    expect(of(`${supreme} ${labour} It rained.`)).toBeNull();
  });

  it('gives a judge the one court named, and none to a mediator who was a judge', () => {
    const partyOf = (...texts: string[]) => partiesIn(texts).get('ana-lind')?.party;
    const ruling = 'Judge [Ana Lind|person] ordered it.';
    const court = 'The [Labour Court|organisation] has decided.';
    expect(partyOf(ruling, court)).toBe('labour-court');
    expect(partyOf(ruling, court, 'The [Supreme Court|organisation] waits.')).toBeNull();
    expect(partyOf('The mediator, Judge [Ana Lind|person], met them.', court)).toBeNull();
    expect(partyOf(ruling, court, '[Ana Lind|person], a retired judge, met them.')).toBeNull();
  });

  it('takes somebody’s lawyer for his own, and for no body of which he is', () => {
    const told = (owner: string) =>
      `${owner}’s lawyer, [Ana Lind|person], left. [Otto Ruiz|person], chairman of [Norwind|organisation], stayed.`;
    expect(partiesIn([told('[Otto Ruiz|person]')]).get('ana-lind')?.party).toBe('otto-ruiz');
    expect(partiesIn([told('[Norwind|organisation]')]).get('ana-lind')?.party).toBe('norwind');
  });

  it('gives the lawyer of somebody to that person, and no other to anybody', () => {
    const told = (who: string) =>
      partiesIn([
        `[Otto Ruiz|person], chairman of [Norwind|organisation], left. ${who} lawyer, [Ida Holm|person], spoke.`,
      ]);
    expect(told('[Otto Ruiz|person]’s').get('ida-holm')?.party).toBe('otto-ruiz');
    expect(told('A').get('ida-holm')?.party).toBeNull();
  });
});
