import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('a label before a name', () => {
  it('gives whom to ask to the body whose own paper it is', () => {
    const release = 'Press release of the [Green List|organisation]\n\nThe [Green List|organisation] is glad.\n\n';
    expect(partyOf(`${release}Press contact: ${ANA}, media officer`)).toBe('green-list');
    expect(partyOf(`Rain fell on the [Green List|organisation].\n\nPress contact: ${ANA}, media officer`)).toBeNull();
    expect(partyOf(`${release}Media: ${ANA}, Group Communications`)).toBe('green-list');
  });

  it('gives a spokesperson to the one body that the lines above name, and of several to none', () => {
    const head = '[Port Authority|organisation]\nPress briefing\n';
    expect(partyOf(`${head}Spokesperson: ${ANA}\n\nLIND: Good morning.`)).toBe('port-authority');
    expect(partyOf(`[Norwind|organisation]\n${head}Spokesperson: ${ANA}\n\nLIND: Good morning.`)).toBeNull();
  });

  it('gives a presenter to the one station at the head of a transcript', () => {
    expect(partyOf(`Morning Line, [Radio Tarn|organisation], 11 June. Presenter: ${ANA}.\n\nQ: Are you in?`)).toBe(
      'radio-tarn',
    );
    expect(
      partyOf(
        `[Radio Tarn|organisation], [Midday Journal|organisation], 11 June. Presenter: ${ANA}.\n\nQ: Are you in?`,
      ),
    ).toBe('radio-tarn');
    expect(partyOf(`[Norwind|organisation], 11 June. Presenter: ${ANA}.\n\nQ: Are you in?`)).toBeNull();
  });
});

describe('a role and a body in a list', () => {
  it('are both the bearer’s: “X, chair, Growers League”', () => {
    const league = 'the [Growers League|organisation]';
    expect(partyOf(`Present: ${ANA}, chair, ${league}; a clerk.`)).toBe('growers-league');
    expect(partyOf(`They met ${ANA}, the chair, ${league} and a clerk.`)).toBeNull();
  });
});

describe('an officer for a continent', () => {
  it('is of the body told behind it, and never of the continent', () => {
    const text = (behind: string) => partyOf(`${ANA}, director for [Africa|group]${behind}, left.`);
    expect(text(' at [Norwind|organisation]')).toBe('norwind');
    expect(text('')).toBeNull();
  });
});
