import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const LEAGUE = '[Growers League|organisation]';
const ANA = '[Ana Lind|person]';

it('tells whose the one asked is by the line below the name at the head of an interview', () => {
  const head = (below: string) => partyOf(`Five questions to Dr ${ANA}\n${below}\n\nWhy cut it first?\n\nI had to.`);
  expect(head(`Secretary-General, ${LEAGUE}. She spoke in Velm.`)).toBe('growers-league');
  expect(head(`Rain, ${LEAGUE}. She spoke in Velm.`)).toBeNull();
});

it('takes nobody whom a letter greets for an officer of whose letter it is', () => {
  const letter = (name: string) => partyOf(`${LEAGUE}\n\nMs ${ANA}\nPresident\n\nDear Ms ${name},\n\nWe regret it.`);
  expect(letter('[Lind|person|ana-lind]')).toBeNull();
});

describe('for whom somebody signs', () => {
  it.each([
    `We ask for rain.\n\n${ANA}\nSecretary General, ${LEAGUE}`,
    `We ask for rain.\n\n${ANA}\nSecretary General\n${LEAGUE}`,
    `We ask for rain.\n\n${ANA}, ${LEAGUE}`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\n${ANA}\nSecretary General`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\nENDS\n\n${ANA}\nExternal Affairs`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\n${ANA}, Press Office`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\n${ANA}, Velm, +371 5550 0117`,
    `Statement of the ${LEAGUE}\n\nWe ask for rain.\n\n${ANA}, ana@growers.example`,
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

describe('the guests of a programme', () => {
  const head = (line: string) => `Morning Report\n${line}\n\nIt rained.`;

  it('are of the bodies that the line gives behind their names', () => {
    const line =
      'Guests: [Otto Ruiz|person], head of supply, [Norwind|organisation]; [Ana Lind|person], [Growers League|organisation]';
    expect(partyOf(head(line))).toBe('growers-league');
    expect(
      partyOf(head('They met [Otto Ruiz|person]; [Ana Lind|person], [Growers League|organisation], left')),
    ).toBeNull();
  });
});

describe('who signs as an officer on one line', () => {
  it('is of the body whose letter it is', () => {
    const letter = (end: string) =>
      `[Growers League|organisation]\nOpen letter to the minister\n\nWe ask you to act.\n\n${end}`;
    expect(partyOf(letter('[Ana Lind|person], president'))).toBe('growers-league');
    expect(partyOf(letter('[Ana Lind|person], a farmer'))).toBeNull();
    expect(partyOf(letter('[Otto Ruiz|person], General Secretary; [Ana Lind|person], president'))).toBe(
      'growers-league',
    );
    expect(partyOf(letter('[Otto Ruiz|person], General Secretary; [Ana Lind|person], a farmer'))).toBeNull();
  });
});

describe('a councillor in the minutes of a council', () => {
  it('is of that council', () => {
    const minutes = (head: string) => `[${head}|organisation]\nMinutes\n\n1. Cllr [Ana Lind|person] asked for more.`;
    expect(partyOf(minutes('Tarn Town Council'))).toBe('tarn-town-council');
    expect(partyOf(minutes('Norwind'))).toBeNull();
  });

  it('is of the council that the sentence before is about, shortened with a full stop too', () => {
    const told = (head: string) => partyOf(`The [${head}|organisation] met. Coun. [Ana Lind|person] voted no.`);
    expect(told('Tarn Town Council')).toBe('tarn-town-council');
    expect(told('Norwind Mill')).toBeNull();
  });
});

describe('a name over a body at the end of a letter', () => {
  it('is of whoever works there', () => {
    const letter = (end: string) => `A woman waited\n\nSir,\n\nI asked for an aircraft. She waited.\n\n${end}`;
    expect(partyOf(letter('Dr [Ana Lind|person]\n[Tarn Rural Hospital|organisation]'))).toBe('tarn-rural-hospital');
    expect(partyOf(letter('Dr [Ana Lind|person]\n[Tarn|place]'))).toBeNull();
  });
});
