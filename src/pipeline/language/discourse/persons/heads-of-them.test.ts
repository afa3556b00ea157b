import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('who leads “them” and “their group”', () => {
  it('leads the one party called by its people', () => {
    expect(partyOf(`The [Liberals|organisation] want a vote. ${ANA}, who leads them, said so.`)).toBe('liberals');
    expect(
      partyOf(`The [Liberals|organisation] want a vote; one was called for by ${ANA}, who leads their group.`),
    ).toBe('liberals');
  });

  it('is left open where two may be meant, or the name is of one body', () => {
    const two = 'The [Liberals|organisation] met the [Greens|organisation].';
    expect(partyOf(`${two} ${ANA}, who leads them, said so.`)).toBeNull();
    expect(partyOf(`The strikers left [Norwind|organisation]. ${ANA}, who leads them, said so.`)).toBeNull();
  });
});

describe('“its leader”', () => {
  it('is of the body before a short sentence that tells of nobody', () => {
    const text = 'The [Green List|organisation] keeps the cabinet in power.';
    expect(partyOf(`${text} That patience is thin. Its leader, ${ANA}, said so.`)).toBe('green-list');
    expect(partyOf(`${text} That angers the [Coast Guild|organisation]. Its leader, ${ANA}, said so.`)).not.toBe(
      'green-list',
    );
  });
});

describe('“under the chairmanship of”', () => {
  it('tells of the one body that meets so', () => {
    expect(partyOf(`[Norwind Air|organisation] met under the chairmanship of ${ANA} and agreed.`)).toBe('norwind-air');
  });

  it('tells nothing of who stands between two', () => {
    const two = '[Norwind Air|organisation] and the [Pilots Guild|organisation] met under the chairmanship of';
    expect(partyOf(`${two} ${ANA}.`)).toBeNull();
    const parties = 'The parties met at [Norwind Air|organisation] under the chairmanship of';
    expect(partyOf(`${parties} ${ANA}.`)).toBeNull();
  });
});

describe('“For the League: X (Peru)”', () => {
  it('is signed for the league', () => {
    const text = `They agreed.\n\nFor the [Coast League|organisation]: ${ANA} ([Peru|country])\n`;
    expect(partyOf(text)).toBe('coast-league');
  });
});
