import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const LEAGUE = 'the [Growers League|organisation]';
const ANA = '[Ana Lind|person]';

describe('whoever is at the head of a body', () => {
  it('speaks for it, whatever else the words tell first', () => {
    for (const text of [
      `It was ${ANA}, a former bus mechanic who chairs ${LEAGUE}, who filed it.`,
      `They met ${ANA}, a retired clerk who with a dozen neighbours founded ${LEAGUE}.`,
      `${ANA}, the courteous engineer who runs ${LEAGUE}, left.`,
    ])
      expect(partyOf(text), text).toBe('growers-league');
    expect(partyOf(`${ANA}, who in May urged the woman leading ${LEAGUE} to go, left.`)).toBeNull();
  });

  it('is told by the verb of the sentence too, where the body is named', () => {
    for (const verb of ['chairs', 'has led', 'represented', 'negotiates for'])
      expect(partyOf(`${ANA} ${verb} ${LEAGUE}.`), verb).toBe('growers-league');
    for (const verb of ['led', 'directed', 'had led', 'spoke of'])
      expect(partyOf(`${ANA} ${verb} ${LEAGUE} to court.`), verb).toBeNull();
  });

  it('is told where the body is one of workers by its name, and not where the workers are some firm’s', () => {
    expect(partyOf(`${ANA} leads the [Union of Dock Workers|organisation|union] in [Tarnby|place].`)).toBe('union');
    expect(partyOf(`${ANA} represents the dock workers of [Norwind|organisation].`)).toBeNull();
  });

  it('heads a body told of that only its kind is called by, too', () => {
    const text = `[Norwind Airlines|organisation] cut nine routes. ${ANA} `;
    expect(partyOf(`${text}heads the airline.`)).toBe('norwind-airlines');
    expect(partyOf(`${text}heads the airline of her father.`)).toBeNull();
    expect(partyOf(`${text}fears the airline.`)).toBeNull();
  });

  it('leads no strike, trial or closure for whom it touches', () => {
    for (const deed of ['led a walkout at', 'presided over the trial of', 'oversaw the closure of'])
      expect(partyOf(`${ANA}, who ${deed} ${LEAGUE}, left.`), deed).toBeNull();
    expect(partyOf(`${ANA}, who led the talks for ${LEAGUE}, left.`)).toBe('growers-league');
  });
});

describe('whoever comes into an office', () => {
  it('holds it', () => {
    for (const verb of ['took over as', 'became', 'was elected', 'has been', 'serves as'])
      expect(partyOf(`${ANA} ${verb} chairwoman of ${LEAGUE} last year.`), verb).toBe('growers-league');
  });

  it('and who leaves it holds it no longer', () => {
    for (const verb of ['resigned as', 'stepped down as', 'was sacked as'])
      expect(partyOf(`${ANA} ${verb} chairwoman of ${LEAGUE} last year.`), verb).toBeNull();
  });
});

describe('words that lead up to a name', () => {
  it('tell for whom somebody says or leads something', () => {
    expect(partyOf(`For ${LEAGUE}, ${ANA} said it was late.`)).toBe('growers-league');
    expect(partyOf(`For ${LEAGUE}, ${ANA} was a threat.`)).toBeNull();
    expect(partyOf(`Representing ${LEAGUE} is ${ANA}, a judge.`)).toBe('growers-league');
    expect(partyOf(`Waiting for ${LEAGUE} is ${ANA}, a judge.`)).toBeNull();
  });

  it('tell whose mediator somebody is, and not whose quarrel it is', () => {
    expect(partyOf(`${ANA}, mediating for ${LEAGUE}, left.`)).toBe('growers-league');
    expect(partyOf(`${ANA}, who mediated the dispute of ${LEAGUE}, left.`)).toBeNull();
    expect(partyOf(`${ANA}, who has run for chair of ${LEAGUE}, left.`)).toBeNull();
  });

  it('read an office of three words, and the officer of an officer', () => {
    expect(partyOf(`[Norwind Air|organisation] chief operating officer ${ANA} left.`)).toBe('norwind-air');
    expect(partyOf(`${ANA}, the [Lake Union|organisation] secretary-general’s envoy, left.`)).toBe('lake-union');
  });
});

describe('the board of a body', () => {
  it('is that of the one body told of just before', () => {
    const chair = `“We are few,” board chair ${ANA} said.`;
    expect(partyOf(`Care at [Norwind|organisation] may stop. ${chair}`)).toBe('norwind');
    expect(partyOf(`[Norwind|organisation] met ${LEAGUE}. ${chair}`)).toBeNull();
  });
});
