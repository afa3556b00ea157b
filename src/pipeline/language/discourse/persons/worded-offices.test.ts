import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const OTHER = '[Skandair|organisation] backed the plan last week.';
const NORWIND = '[Norwind|organisation]';

function told(text: string): string | null {
  return partyOf(text, 'ana-lind');
}

describe('the body of an office, however its words are tagged', () => {
  it('is read behind “is” and inside “chief operating officer”', () => {
    expect(told(`${OTHER} ${ANA}, who is chairman of ${NORWIND}, agreed.`)).toBe('norwind');
    expect(told(`${OTHER} ${ANA}, who is finance director of ${NORWIND}, agreed.`)).toBe('norwind');
    expect(told(`${OTHER} ${ANA}, the chief operating officer of ${NORWIND}, agreed.`)).toBe('norwind');
    expect(told(`${OTHER} ${ANA}, a deputy managing director of ${NORWIND}, agreed.`)).toBe('norwind');
  });

  it('is no body of which somebody is only a chronicler', () => {
    expect(told(`${OTHER} ${ANA}, who is writing of ${NORWIND}, agreed.`)).toBeNull();
  });

  it('is the one behind the second of two offices, where the first names none', () => {
    expect(told(`${OTHER} ${ANA}, founder and head of operations of ${NORWIND}, agreed.`)).toBe('norwind');
    expect(told(`${OTHER} ${ANA}, founder and friend of ${NORWIND}, agreed.`)).not.toBe('norwind');
  });

  it('is behind “with” and behind “whose head of safety is”', () => {
    expect(told(`${OTHER} ${ANA}, a head of operations with ${NORWIND}, agreed.`)).toBe('norwind');
    expect(told(`${NORWIND}, whose head of safety is ${ANA}, agreed.`)).toBe('norwind');
    expect(told(`${NORWIND}, whose plan of safety is ${ANA}, agreed.`)).toBeNull();
  });
});

describe('“its” behind a body that speaks through somebody', () => {
  it('is that body, and not the one told of before', () => {
    expect(told(`${OTHER} ${NORWIND}, through its president, ${ANA}, called it too costly.`)).toBe('norwind');
    expect(told(`${OTHER} ${NORWIND} and its president, ${ANA}, called it too costly.`)).toBe('norwind');
    expect(told(`${OTHER} [Tor Holm|person] and its president, ${ANA}, agreed.`)).not.toBe('norwind');
  });
});

describe('the regulator', () => {
  const board = '[Port Safety Board|organisation]';

  it('is a board where none is told of that is one by its name', () => {
    expect(told(`${OTHER} The ${board} refused. The regulator’s head, ${ANA}, agreed.`)).toBe('port-safety-board');
    expect(
      told(`The [Fuel Authority|organisation] met the ${board} in May. The head of the regulator, ${ANA}, agreed.`),
    ).toBe('fuel-authority');
  });
});

describe('the chief executive behind what a council said', () => {
  it('may be the council’s or the firm’s; behind what a firm said it is the firm’s', () => {
    const firm = 'The company [Norwind|organisation] asked for leave.';
    expect(told(`${firm} [Tarn Council|organisation] refused. Chief executive ${ANA} was glad.`)).toBeNull();
    expect(told(`${firm} Chief executive ${ANA} was glad.`)).toBe('norwind');
  });
});
