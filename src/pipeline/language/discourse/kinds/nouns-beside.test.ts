import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const NORWIND = '[Norwind|organisation]';

describe('a name beside the word for its kind', () => {
  it.each([
    `A commander of the ${NORWIND} militia, ${ANA}, left.`,
    `${ANA} of the ${NORWIND} group left.`,
    `${ANA} from the student collective ${NORWIND} left.`,
    `${ANA}, of the charity ${NORWIND}, left.`,
    `The growers’ union, known as ${NORWIND}, met. Union leader ${ANA} left.`,
  ])('is the body whose somebody is: %s', (text) => {
    expect(partyOf(text)).toBe('norwind');
  });

  it.each([
    `A leader of the ${NORWIND} tenants, ${ANA}, left.`,
    `${ANA} of a charity at odds with ${NORWIND} left.`,
    `${ANA} of the charity left ${NORWIND}.`,
  ])('is none where the word for a kind does not stand beside it: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });

  it('is a name whose letters stand between it and the word', () => {
    const told = (noun: string) =>
      `The [Boat and Harbour|organisation] ([BH|organisation|boat-and-harbour]) ${noun} met. Union leader ${ANA} left.`;
    expect(partyOf(told('union'))).toBe('boat-and-harbour');
    expect(partyOf(told('agency'))).toBeNull();
  });

  it('is the letters before what they stand for, and no firm before its union', () => {
    expect(partyOf(`${ANA} from the [MMU|organisation] metalworkers’ union left.`)).toBe('mmu');
    expect(partyOf(`${ANA} from the ${NORWIND} metalworkers’ union left.`)).toBeNull();
  });
});
