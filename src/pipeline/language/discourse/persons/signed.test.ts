import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const LEAGUE = '[Growers League|organisation]';
const ANA = '[Ana Lind|person]';

describe('for whom somebody signs', () => {
  it.each([
    `We ask for rain.\n\n${ANA}\nSecretary General, ${LEAGUE}`,
    `We ask for rain.\n\n${ANA}\nSecretary General\n${LEAGUE}`,
    `We ask for rain.\n\n${ANA}, ${LEAGUE}`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\n${ANA}\nSecretary General`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\nENDS\n\n${ANA}\nExternal Affairs`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\n${ANA}, Press Office`,
  ])('is told by the lines below the name: %s', (text) => {
    expect(partyOf(text)).toBe('growers-league');
  });

  it.each([
    `We ask for rain.\n\n${ANA}\nThe ${LEAGUE} is to blame.`,
    `We ask for rain.\n\n${ANA}\nSecretary General\nThe ${LEAGUE} is to blame.`,
    `We ask for rain.\n\n${ANA}, ${LEAGUE} at odds`,
  ])('is no body of which the next line tells something else: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });

  it('is told by a label of a transcript', () => {
    expect(partyOf(`${ANA}, ${LEAGUE}: We were never asked.`)).toBe('growers-league');
    expect(partyOf(`${ANA}, ${LEAGUE} and others met: it rained.`)).toBeNull();
  });
});
