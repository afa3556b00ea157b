import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const LEAGUE = '[Growers League|organisation]';

describe('further ways of telling at whose head somebody is', () => {
  it.each([
    `${ANA}, the public face of the ${LEAGUE}, said no.`,
    `${ANA}, at the helm of the ${LEAGUE} since May, said no.`,
    `${ANA}, a farmer and one of the founders of the ${LEAGUE}, said no.`,
    `The ${LEAGUE}, which ${ANA} has led since 2019, said no.`,
    `The ${LEAGUE} – whose president, ${ANA}, called it a trick – said no.`,
    `The ${LEAGUE} is angry. Its president since 2019, ${ANA}, said no.`,
    `The ${LEAGUE}, speaking through ${ANA}, said no.`,
    `In her capacity as president of the ${LEAGUE}, ${ANA} said no.`,
  ])('tells it: %s', (text) => {
    expect(partyOf(text)).toBe('growers-league');
  });

  it.each([
    `${ANA}, the true voice of the valley, met the ${LEAGUE}.`,
    `${ANA}, at the gates of the ${LEAGUE}, said no.`,
    `${ANA}, a farmer and one of the victims of the ${LEAGUE}, said no.`,
    `The ${LEAGUE}, which ${ANA} has sued since 2019, said no.`,
    `The ${LEAGUE}, which ${ANA} has led into debt, said no.`,
    `In her letter to the president of the ${LEAGUE}, ${ANA} said no.`,
  ])('tells nothing of the like: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });

  it('is a land’s envoy wherever he is posted', () => {
    expect(partyOf(`The [Kenyan|country] ambassador in [Paris|place], ${ANA}, said no.`)).toBe('kenyan');
    expect(partyOf(`The ambassador in [Peru|country], ${ANA}, said no.`)).toBeNull();
  });
});

describe('who manages the site', () => {
  it('is of the firm that the sentence before is about, and of no union', () => {
    expect(partyOf(`[Norwind Airlines|organisation] has lost millions. ${ANA}, who manages the site, said no.`)).toBe(
      'norwind-airlines',
    );
    expect(partyOf(`The [Dockers Union|organisation] waited. ${ANA}, who manages the site, said no.`)).toBeNull();
  });
});
