import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

function told(text: string): string | null {
  return partyOf(text, 'ana-lind');
}

describe('the officer of a body or land by where its office is told', () => {
  it('is of whom the words single somebody out', () => {
    expect(told(`It thanked [Malta|country], and in particular Prime Minister ${ANA}, for the rooms.`)).toBe('malta');
    expect(told(`It blamed [Norwind|organisation], notably its chairman, ${ANA}.`)).toBe('norwind');
    expect(told(`It left [Malta|country]. In particular Prime Minister ${ANA} was glad.`)).toBeNull();
  });

  it('is on the side that the sentence opens with, or the one before', () => {
    const side = 'On the [Chilean|country|chile] side, the deal has enemies.';
    expect(told(`On the [Chilean|country|chile] side, Admiral ${ANA} has kept silent.`)).toBe('chile');
    expect(told(`${side} Admiral ${ANA} has kept silent.`)).toBe('chile');
    expect(told(`${side} [Tor Holm|person] left. Admiral ${ANA} has kept silent.`)).toBeNull();
    expect(told(`On the other side, Admiral ${ANA} has kept silent.`)).toBeNull();
    expect(told(`On the [Chilean|country|chile] side, [Tor Holm|person] met ${ANA}.`)).toBeNull();
  });

  it('is of what “that of” stands for', () => {
    const team = 'The team of [Norwind|organisation] was led by [Tor Holm|person]';
    expect(told(`${team}, and that of [Skandair|organisation] by its chairman, ${ANA}.`)).toBe('skandair');
  });

  it('is of the firm of a land, and not of the land', () => {
    const manager = `said ${ANA}, general manager of the [Omani|country|oman] smelter.`;
    expect(told(`[Oman|country] met [Peru|country]. “We wait,” ${manager}`)).toBeNull();
    expect(told(`“We wait,” said ${ANA}, head of the [Omani|country|oman] army.`)).toBe('oman');
  });

  it('is of what somebody took over, and not of whom', () => {
    expect(told(`[Norwind|organisation] is a firm. ${ANA}, who took over the firm in May, left.`)).toBe('norwind');
    expect(told(`[Norwind|organisation] is a firm. ${ANA}, who took over from a friend in May, left.`)).toBeNull();
  });
});

describe('the officer of a numbered branch', () => {
  const union = 'The [Dockers Union|organisation] struck.';

  it('is of its union', () => {
    expect(told(`${union} “No,” said Local 88 president ${ANA}.`)).toBe('dockers-union');
    expect(told(`${union} ${ANA}, president of the union’s Local 88, left.`)).toBe('dockers-union');
    expect(told(`${ANA}, treasurer of Branch 12 of the [Dockers Union|organisation], left.`)).toBe('dockers-union');
  });

  it('is no local president', () => {
    expect(told(`${union} “No,” said local president ${ANA}.`)).toBeNull();
  });
});

describe('an office that only one kind of house has', () => {
  const surgeon = `The chief of surgery, ${ANA}, left.`;

  it('is of the only house of that kind', () => {
    expect(told(`It rained at [Tarn Hospital|organisation]. Nobody came. ${surgeon}`)).toBe('tarn-hospital');
    expect(told(`It rained at [Tarn School|organisation]. Nobody came. The headteacher, ${ANA}, left.`)).toBe(
      'tarn-school',
    );
  });

  it('is of the only council, whatever it is for', () => {
    const member = `Nobody came. The cabinet member for roads, ${ANA}, left.`;
    expect(told(`It rained at [Tarn Council|organisation]. ${member}`)).toBe('tarn-council');
    expect(told(`It rained in [Peru|country]. ${member}`)).not.toBe('tarn-council');
  });

  it('is of none where two may be meant, or none is told of', () => {
    expect(
      told(`It rained at [Tarn Hospital|organisation] and [Velm Hospital|organisation]. Nobody came. ${surgeon}`),
    ).toBeNull();
    expect(told(`It rained at [Tarn School|organisation]. Nobody came. ${surgeon}`)).toBeNull();
  });
});

describe('a label before a name', () => {
  it('is of the body that closes the line', () => {
    expect(told(`It rained.\n\nMedia contact: ${ANA}, communications, [Norwind|organisation]\n`)).toBe('norwind');
    expect(told(`It rained.\n\nMedia contact: ${ANA}, who met [Norwind|organisation] there\n`)).toBeNull();
  });
});

describe('a minister in the same sentence', () => {
  it('is of the land whose affairs are told of, where it does something there', () => {
    const before = '[TARN|place], [Peru|country], May 3 (Post) - It rained. [Chile|country] refused.';
    const minister = `the defence minister, ${ANA}, said.`;
    expect(told(`${before} [Peru|country] moved its boats, ${minister}`)).toBe('peru');
    expect(told(`It rained. [Chile|country] refused. [Peru|country] moved its boats, ${minister}`)).toBeNull();
  });
});

describe('“its” before a minister behind what a land does', () => {
  it('is that land’s, and a chamber’s before what it says of a land', () => {
    expect(told(`[Peru|country] agreed. [Chile|country] has refused, its trade minister, ${ANA}, said.`)).toBe('chile');
    expect(
      told(`The [Chamber of Packers|organisation] left. [Chile|country] has refused, its president, ${ANA}, said.`),
    ).toBe('chamber-of-packers');
  });
});

describe('the envoy of an office without its body', () => {
  it('is of the body whose own paper it is', () => {
    const text = `The Special Envoy of the Secretary General, ${ANA}, left.`;
    expect(told(`[HARBOUR COUNCIL|organisation]\nPress release 14\n\nIt rained.\n\n${text}`)).toBe('harbour-council');
    expect(told(`It rained in the [Harbour Council|organisation].\n\n${text}`)).toBeNull();
  });
});

describe('a chargé d’affaires', () => {
  it.each(["The chargé d'affaires of [Peru|country], X, left.", 'X, [Peru|country]’s chargé d’affaires, left.'])(
    'speaks for his state: %s',
    (text) => {
      expect(told(text.replace('X', ANA))).toBe('peru');
    },
  );
});
