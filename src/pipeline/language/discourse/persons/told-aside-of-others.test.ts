import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';
import { read } from '../fixtures/read.ts';

const ANA = '[Ana Lind|person]';

describe('whom somebody speaks for beside others', () => {
  it('is the party whose kind stands between it and “whose leader”', () => {
    expect(partyOf(`The [Homeland|organisation] party, whose leader ${ANA} left, met.`)).toBe('homeland');
    expect(partyOf(`The [Homeland|organisation] river, whose banks ${ANA} left, rose.`)).toBeNull();
  });

  it('is the one meant of those told of together', () => {
    expect(partyOf(`Both sent observers. [Peru|country]'s, ${ANA}, left.`)).toBe('peru');
    expect(partyOf(`Both met [Peru|country]'s, ${ANA}, left.`)).toBeNull();
  });

  it('is the body in whose department somebody handles things', () => {
    const text = `${ANA}, who handles ports in [Velm Commission|organisation]'s trade department, left.`;
    expect(partyOf(text)).toBe('velm-commission');
    expect(partyOf(text.replace('department', 'quarrel'))).toBeNull();
  });

  it('is the union whose solicitor he is called', () => {
    const text = `The [Velm Union|organisation] met. Union solicitor ${ANA} left.`;
    expect(partyOf(text)).toBe('velm-union');
    expect(partyOf(text.replace('Union solicitor', 'Town solicitor'))).toBeNull();
  });

  it('is the cooperative that was called so, and no other firm', () => {
    const text = `The firm [Norwind|organisation] met. They met the farmers' cooperative [Velm|organisation]. The cooperative's chairwoman, ${ANA}, left.`;
    expect(partyOf(text)).toBe('velm');
  });
});

describe('whom nobody is given to', () => {
  it('is the council that set up what somebody chairs', () => {
    const text = `The [Velm Council|organisation] has set up a task force; it is chaired by ${ANA}.`;
    expect(partyOf(text)).toBeNull();
    expect(partyOf(`The [Velm Council|organisation] has met; it is chaired by ${ANA}.`)).toBe('velm-council');
  });

  it('is a union, for the general manager in its own paper', () => {
    const text = `VELM RAILWAY UNION\nPress note, 8 October\n\nThe offer was brought by ${ANA}, General Manager.`;
    expect(partyOf(text.replace('VELM RAILWAY UNION', '[VELM RAILWAY UNION|organisation]'))).toBeNull();
  });

  it('is a land that the sentence before begins with, however it goes on', () => {
    const lead = "[Dorran|country]'s army left. [Dorran|country]'s president left.";
    const text = `${lead} [Peru|country]'s far-right party said no. Prime Minister ${ANA} left.`;
    expect(partyOf(text)).not.toBe('dorran');
  });
});

describe('a firm that opens the sentence before', () => {
  it('has the director who opens the next, whatever land it is from', () => {
    const text = `[Norwind|organisation] said in a note in [Madrid|country|spain] that it closed. Finance chief ${ANA} left.`;
    expect(partyOf(text)).toBe('norwind');
    const facing = `[Norwind|organisation] wrote to the [Spanish|country|spain] government. Director ${ANA} left.`;
    expect(partyOf(facing)).toBeNull();
  });
});

describe('a boss', () => {
  it('speaks for whom those under him do', () => {
    const told = read(`[Otto Ruiz|person]'s boss, ${ANA}, left.`).found.affiliations;
    expect(told.find(({ entity }) => entity === 'ana-lind')?.through).toBe('otto-ruiz');
  });
});

describe('a ministry of a kingdom that is named in its own name', () => {
  it('is that land’s, and never the one’s whose affairs are told of', () => {
    const { affiliations } = read(
      "[Peru|country]'s army left. The [Foreign Ministry of the Kingdom of Dorran|organisation|fm] wrote. [Dorran|country]'s army left.",
    ).found;
    expect(affiliations.find(({ entity }) => entity === 'fm')?.party ?? 'dorran').toBe('dorran');
    const unknown = read(
      "[Peru|country]'s army left. The [Foreign Ministry of the Kingdom of Velm|organisation|fm] wrote.",
    );
    expect(unknown.found.affiliations.find(({ entity }) => entity === 'fm')?.party ?? null).toBeNull();
  });
});

describe('two of a body’s own in its own paper', () => {
  const text = `[VELM RAILWAY UNION|organisation]\nPress note, 8 October\n\nTwo of our members, Mr. [Otto Ruiz|person] and Ms. ${ANA}, left.`;

  it('are the body’s, whatever they are addressed as', () => {
    expect(partyOf(text)).toBe('velm-railway-union');
    expect(partyOf(text, 'otto-ruiz')).toBe('velm-railway-union');
    expect(partyOf(text.replace('Two of our members', 'On their way home'))).toBeNull();
  });
});

describe('whoever has the turns of a briefing as spokesperson', () => {
  const text = `[Velm Ministry|organisation]\nTranscript of the press briefing, 15 January\n\nSpokesperson ${ANA}: Good morning.`;

  it('speaks for the one body that the lines above name', () => {
    expect(partyOf(text)).toBe('velm-ministry');
    expect(partyOf(text.replace('Spokesperson', 'Reporter'))).toBeNull();
  });
});
