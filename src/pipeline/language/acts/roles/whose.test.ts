import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { holders } from '../fixtures/held.ts';

describe('whose the strike is that goes on', () => {
  it('is the only ones’ who have struck so far', () => {
    expect(holders('The Guild walked out on Monday. Talks failed. The strike continues.').at(-1)).toBe('PROTEST Guild');
  });

  it('is open where several have, or none', () => {
    const two = 'The Guild walked out on Monday. Chileans of Peru walked out on Tuesday. The strike continues.';
    expect(holders(two).at(-1)).toBe('PROTEST -');
    expect(holders('The strike continues.')).toEqual(['PROTEST -']);
    expect(holders('The Guild walked out on Monday. The strikes continue.').at(-1)).toBe('PROTEST -');
  });
});

describe('who acts behind “whose”', () => {
  it('is the body that somebody speaks for, where the noun can stand for it', () => {
    const told = (noun: string) =>
      analyse(
        sourceDocument(
          `Ana Lind, the chairwoman of the Guild of Quarn Millers, left. Ana Lind, whose ${noun} rejected the plan, slept.`,
        ),
        { issues: [], known: [] },
      ).acts.filter(({ act }) => act === 'REJECT');
    expect(told('guild')[0]?.actors).toHaveLength(1);
    expect(told('cousin')[0]?.actors ?? []).toEqual([]);
  });
});

describe('who acts in a clause that tells what somebody is', () => {
  it('is who is named before, and no land that the words have, unless somebody is named behind', () => {
    const told = (text: string) => holders(text).filter((one) => one.startsWith('REJECT'));
    expect(told('Ana Lind, the Peruvian diplomat named in March, rejected the plan.')).toEqual(['REJECT Ana Lind']);
    expect(told('As for the cousin of Ana Lind, the farm minister, Erik Dahl, rejected the plan.')).toEqual([
      'REJECT Erik Dahl',
    ]);
  });
});

describe('who acts through a part with a number', () => {
  it('is the body that the part is of', () => {
    expect(holders('Members of Local 88 of the Guild have voted by 68 per cent to reject the offer.')).toEqual([
      'REJECT Guild',
    ]);
    expect(holders('Norway gave Peru 400 tents.')).toContain('AID Norway');
  });
});

describe('who is told of behind “who”', () => {
  it('is no body that somebody is only of', () => {
    expect(holders('A friend of Norway, who rejected the offer, slept.')).toEqual(['REJECT -']);
    expect(holders('Officials of Norway, who rejected the offer, slept.')).toEqual(['REJECT Norway']);
    expect(holders('A letter from Ana Lind, who rejected the offer, was read.')).toContain('REJECT Ana Lind');
  });
});

describe('who is told of behind “which”', () => {
  it('is the body before a name of where it is, and no other', () => {
    const told = (before: string) =>
      analyse(sourceDocument(`${before}, which rejected the offer, slept. Quarn Mills is a firm.`), {
        issues: [],
        known: [],
      }).acts.find(({ act }) => act === 'REJECT')?.actors;
    expect(told('Quarn Mills of Bergen Lines')).toEqual(['quarn-mills']);
    expect(told('Quarn Mills spoke of Bergen Lines')).toEqual(['bergen-lines']);
  });
});

describe('whose “your” side is in an interview', () => {
  const answer = 'LIND: They were free to.';
  const asked = (words: string) =>
    `Interview with Ana Lind, leader of the Agrarian Union\n\nKATJA LOM: ${words}\n\n${answer}\n\nLOM: Thank you.`;

  it('is the body’s for which the one spoken to speaks', () => {
    expect(actorsIn(asked('But seven of your own deputies rejected the bill.'))).toContain('REJECT agrarian-union');
    expect(actorsIn(asked('Your members rejected the bill.'))).toContain('REJECT agrarian-union');
  });

  it('is nobody’s where no such side is told of', () => {
    expect(actorsIn(asked('Your brother rejected the bill.'))).toContain('REJECT ');
    expect(actorsIn('Ana Lind leads the Agrarian Union. “Your members rejected the bill.”')).toContain('REJECT ');
  });
});

describe('who is adamant of something, as an outlet reports', () => {
  it('is told beside what the outlet reports', () => {
    const text = 'According to agency BNW, Boyan Tsankov was adamant that there would be no subsidy this year.';
    expect(actorsIn(text)).toContain('REJECT boyan-tsankov');
  });
});

function actorsIn(text: string): string[] {
  const { acts } = analyse(sourceDocument(text), { issues: [], known: [] });
  return acts.map(({ act, actors }) => `${act} ${actors.join('+')}`);
}

describe('who acts behind a place and what is there', () => {
  it('is not whom the clause on the place tells of', () => {
    const asked = (behind: string) => holders(`The farmers of the valley, ${behind}, rejected the plan.`);
    expect(asked('where Peru has a dam')).toContain('REJECT -');
    expect(asked('when Peru built a dam')).not.toContain('REJECT Peru');
    expect(holders('The envoy of the valley, Ana Lind, rejected the plan.')).toContain('REJECT Ana Lind');
  });
});

describe('what the opposition in a land does', () => {
  it('is nothing that the land does, as what its army does is', () => {
    const told = (who: string) => holders(`Peru is large. Peru's ${who} rejected the plan.`).slice(-1);
    expect(told('army commander')).toEqual(['REJECT Peru']);
    for (const who of ['opposition', 'opposition leader', 'rebel commanders', 'growers’ federation'])
      expect([who, told(who)]).toEqual([who, ['REJECT -']]);
    expect(holders("Peru's opposition to the plan is known.")).toEqual(['REJECT Peru']);
  });
});
