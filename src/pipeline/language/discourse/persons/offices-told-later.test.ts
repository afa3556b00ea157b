import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const LEAGUE = '[Growers League|organisation]';

describe('offices that a verb behind the name tells of', () => {
  it.each([
    `${ANA} remains at the head of the ${LEAGUE}, whatever is said.`,
    `${ANA} joined the ${LEAGUE} in 2019 and has been its treasurer since May.`,
    `The letter went to ${ANA}, whom the ${LEAGUE} appointed treasurer in May.`,
    `The bill went to the ${LEAGUE}, where ${ANA} is treasurer.`,
    `HOST: ${ANA}, you are treasurer of the ${LEAGUE}. Will you sign?`,
    `Those at the table were, for the ${LEAGUE}, ${ANA} and, for [Norwind|organisation], [Otto Ruiz|person].`,
  ])('tells it: %s', (text) => {
    expect(partyOf(text)).toBe('growers-league');
  });

  it.each([
    `${ANA} remains at the gates of the ${LEAGUE}, whatever is said.`,
    `${ANA} joined the ${LEAGUE} in a call and has been its critic since May.`,
    `The letter went to ${ANA}, whom the ${LEAGUE} sued in May.`,
    `The bill went to the ${LEAGUE}, where ${ANA} is a patient.`,
    `HOST: ${ANA}, you are angry with the ${LEAGUE}. Why?`,
    `It was bad news for the ${LEAGUE}, ${ANA} thought.`,
  ])('tells nothing of the like: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});
