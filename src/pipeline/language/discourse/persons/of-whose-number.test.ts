import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const TOR = '[Tor Holm|person]';
const LEAGUE = '[Growers League|organisation]';

function told(text: string, key = 'ana-lind'): string | null {
  return partyOf(text, key);
}

describe('of whose number somebody is', () => {
  it.each([
    `${ANA}, who belongs to the ${LEAGUE}, left.`,
    `${ANA}, 47, who joined the ${LEAGUE} as an apprentice, left.`,
    `${ANA}, who is mediating on behalf of the ${LEAGUE}, left.`,
    `LOM: ${ANA}, you lead the ${LEAGUE} and you are a deputy.`,
    `${ANA}, the lawyer acting for the ${LEAGUE}, left.`,
    `On the part of the ${LEAGUE}, ${ANA} refused.`,
    `The ${LEAGUE} who stayed away, led by ${ANA}, refused.`,
    `The ${LEAGUE} group, led by ${ANA}, refused.`,
  ])('is told by a clause: %s', (text) => {
    expect(told(text)).toBe('growers-league');
  });

  it.each([
    `${ANA}, who joined the ${LEAGUE} march in May, left.`,
    `${ANA}, who belongs in the ${LEAGUE} hall, left.`,
    `LOM: ${ANA}, you left the ${LEAGUE} and you are a deputy.`,
    `On the part that the ${LEAGUE} planted, ${ANA} refused.`,
    `The ${LEAGUE} met [Norwind|organisation], which stayed away, and led by ${ANA} they left.`,
  ])('is not told by what only sounds so: %s', (text) => {
    expect(told(text)).toBeNull();
  });
});

describe('two persons behind what they are', () => {
  it.each(['ana-lind', 'tor-holm'])('are both of the body whose people they are told to be: %s', (key) => {
    const text = `The ${LEAGUE} is split. Two of its delegates, ${TOR} and ${ANA}, voted no.`;
    expect(told(text, key)).toBe('growers-league');
    expect(told(text.replace('Two of its delegates', 'Its chairman'), 'ana-lind')).toBeNull();
    expect(told(text.replace('Two of its delegates', 'At its gates'), key)).toBeNull();
  });
});

describe('two persons before “of”', () => {
  it('are both of the body where they are announced together', () => {
    const two = `two engineers, ${TOR} and ${ANA} of [Norwind|organisation], were freed.`;
    expect(told(`Of ${two}`, 'tor-holm')).toBe('norwind');
    expect(told(`Yesterday ${TOR} and ${ANA} of [Norwind|organisation] were freed.`, 'tor-holm')).toBeNull();
  });
});

describe('“that group”', () => {
  const text = `[Relief Watch|organisation] calls on the [Valley Army|organisation]. The commander of that group, ${ANA}, left.`;

  it('is never the body whose own paper it is', () => {
    expect(told(`STATEMENT BY [RELIEF WATCH|organisation|relief-watch]\n\n${text} We wait.`)).toBe('valley-army');
    expect(told(text.replace('commander', 'spokesman'))).toBeNull();
  });

  it('is of those who have a commander', () => {
    expect(told(text)).toBe('valley-army');
    expect(told(text.replace('Relief Watch', 'Hill Front'))).toBeNull();
  });
});

describe('“its” behind who tells of it', () => {
  const sold = '[Uruguay|country] shipped rice, according to the [Millers Chamber|organisation].';

  it('is the body’s that tells what a land does, and nobody’s known where a firm does it', () => {
    expect(told(`${sold} ${ANA}, its president, fears for jobs.`)).toBe('millers-chamber');
    expect(told(`${sold} The head of its delegation, ${ANA}, fears for jobs.`)).toBe('millers-chamber');
    expect(told(`${sold.replace('Uruguay|country', 'Norwind|organisation')} ${ANA}, its president, left.`)).not.toBe(
      'millers-chamber',
    );
  });
});

describe('the chief of staff', () => {
  it('is of the army told of where he has a rank, and of nobody’s where he has none', () => {
    const army = '[Peru|country]’s army left.';
    expect(told(`${army} General ${ANA}, the chief of staff, waited.`)).toBe('peru');
    expect(told(`${army} ${ANA}, the chief of staff, waited.`)).toBeNull();
    const abroad = '[TARN|place], [Chile|country], May 3 (Post) - It rained.';
    expect(told(`${abroad} ${army} Days passed. General ${ANA}, the chief of staff, waited.`)).not.toBe('peru');
  });
});

describe('a spokesman without his body', () => {
  it('is of the body of whose own mind he tells', () => {
    const union = 'The [Dockers Union|organisation] refused the offer of [Norwind Air|organisation].';
    expect(told(`${union} ${ANA}, a spokeswoman, said on Friday the airline was ready to talk.`)).toBe('norwind-air');
    expect(told(`${union} ${ANA}, a spokeswoman, said on Friday the airline had lied.`)).not.toBe('norwind-air');
  });
});

describe('a minister whose land the sentence before tells of', () => {
  it('is not of the capital where somebody only met', () => {
    const home = '[TARN|place], [Peru|country], May 3 (Post) - It rained.';
    expect(told(`${home} They met in [Muscat|place]. President ${ANA} agreed.`)).toBe('peru');
  });
});

describe('whom the teller of a talk calls his own', () => {
  const talk = (words: string) =>
    `The guest is [Tor Holm|person], chairman of the [Growers League|organisation].\n\n[HOLM|person|tor-holm]: They did. ${words}`;

  it.each([`My deputy, ${ANA}, was against it.`, `My branch chairman, ${ANA}, was there.`])(
    'is of the body for which he speaks: %s',
    (words) => {
      expect(told(talk(words))).toBe('growers-league');
    },
  );

  it('is nobody of his where she is a neighbour', () => {
    expect(told(talk(`My neighbour, ${ANA}, was against it.`))).toBeNull();
  });
});
