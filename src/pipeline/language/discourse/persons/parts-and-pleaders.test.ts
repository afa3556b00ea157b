import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';
import { read } from '../fixtures/read.ts';

const ANA = '[Ana Lind|person]';
const LEAGUE = '[Growers League|organisation]';

describe('somebody behind a small form of address', () => {
  it('is who the words before the comma tell of', () => {
    expect(partyOf(`The ${LEAGUE} called a stoppage. Its president, doña ${ANA}, spoke.`)).toBe('growers-league');
    expect(partyOf(`The ${LEAGUE} called a stoppage. Its president, perhaps ${ANA}, spoke.`)).toBeNull();
  });
});

describe('the head of a part of a body', () => {
  it('speaks for the body', () => {
    expect(partyOf(`The ${LEAGUE} backs it, whereas the head of its growers’ section, ${ANA}, left.`)).toBe(
      'growers-league',
    );
  });

  it('does not where it is no part of it', () => {
    expect(partyOf(`The ${LEAGUE} backs it, whereas the head of its main rival, ${ANA}, left.`)).toBeNull();
  });
});

describe('who represents those at a house', () => {
  it('does not speak for the house, but for a body of theirs', () => {
    expect(partyOf(`${ANA}, who represents the nurses of [Tarn Hospital|organisation], left.`)).toBeNull();
    expect(partyOf(`${ANA}, who represents the nurses of the [Nurses’ Union|organisation], left.`)).toBe(
      'nurses-union',
    );
  });
});

describe('a body told of by who leads it', () => {
  it('is that person’s, and no body that a person has only to do with', () => {
    expect(partyOf(`[Progress|organisation], the party of former president ${ANA}, left.`)).toBe('progress');
    expect(partyOf(`[Progress|organisation], the work of former president ${ANA}, left.`)).toBeNull();
    expect(partyOf(`${ANA}’s [Civic Committee|organisation] waits for the talks.`)).toBe('civic-committee');
    expect(partyOf(`${ANA}’s [Civic Committee|organisation] speech was late.`)).toBeNull();
  });
});

describe('whoever pleads for somebody in office', () => {
  const through = (text: string) =>
    read(text).found.affiliations.find(({ entity, through: client }) => entity === 'ana-lind' && client)?.through ??
    null;

  it('speaks for that person', () => {
    const office = '[Otto Ruiz|person], the president, left.';
    expect(through(`${office} Counsel for the president, ${ANA}, argued that it was wrong.`)).toBe('otto-ruiz');
    expect(through(`${office} For the president, senior counsel ${ANA} argued that it was wrong.`)).toBe('otto-ruiz');
  });

  it('does not where no lawyer is told of, or nobody holds the office', () => {
    const office = '[Otto Ruiz|person], the president, left.';
    expect(through(`${office} For the president, farmer ${ANA} argued that it was wrong.`)).toBeNull();
    expect(through(`[Otto Ruiz|person] left. Counsel for the president, ${ANA}, argued it.`)).toBeNull();
  });
});

describe('the lawyer of a man or woman told of', () => {
  it('speaks for no body that is told of with them', () => {
    const left = `The ${LEAGUE} dismissed its treasurer, [Otto Ruiz|person].`;
    expect(partyOf(`${left} His lawyer, ${ANA}, called it unfair.`)).toBeNull();
    expect(partyOf(`${left} Its lawyer, ${ANA}, called it fair.`)).toBe('growers-league');
  });
});

describe('somebody whom a body’s own letter calls ours', () => {
  it('is of the body, whatever he does', () => {
    const head =
      'Press release of the [Tarn Council|organisation]\n\nThe council has asked [Norwind|organisation] to stop.';
    expect(partyOf(`${head} Our parish priest, ${ANA}, has kept a chair.`)).toBe('tarn-council');
    expect(partyOf(`${head} A parish priest, ${ANA}, has kept a chair.`)).toBeNull();
    const ours = 'Press release of the [Dockers Union|organisation]\n\nThe union condemns the arrest of a member.';
    expect(partyOf(`${ours} Superintendent ${ANA}, who ordered it, should explain.`)).toBeNull();
  });
});

describe('an office before a title', () => {
  it('goes before what the title says', () => {
    expect(partyOf(`[Peru|country] met. [Peru|country]’s supply minister Dr ${ANA} left.`)).toBe('peru');
    expect(partyOf(`[Peru|country] met. The kind old Dr ${ANA} left.`)).toBeNull();
  });
});

describe('an officer of the one that opens the sentence', () => {
  it('is of no body of the sentence before', () => {
    const before = `The ${LEAGUE} asked for buses.`;
    expect(partyOf(`${before} The police, in the words of its press officer, ${ANA}, counted ten.`)).toBeNull();
    expect(partyOf(`${before} Ten came, in the words of its press officer, ${ANA}.`)).toBe('growers-league');
  });
});

describe('the mayor of the city told of', () => {
  it('speaks for it', () => {
    expect(partyOf(`[TARN|place] — It rained in [Tarn|place]. The city’s mayor, ${ANA}, left.`)).toBe('tarn');
    expect(partyOf(`[TARN|place] — It rained in [Tarn|place]. The city’s baker, ${ANA}, left.`)).toBeNull();
  });
});

describe('an envoy', () => {
  it('speaks for whoever sent him, and not for the land that he is sent to', () => {
    expect(partyOf(`[Kenya|country] waited. The ambassador to [Kenya|country], ${ANA}, left.`)).toBeNull();
    expect(partyOf(`The special envoy for [Kenya|country], ${ANA}, left.`)).toBeNull();
    expect(partyOf(`[Peru|country]’s ambassador to [Kenya|country], ${ANA}, left.`)).toBe('peru');
    expect(partyOf(`The ambassador of [Kenya|country], ${ANA}, left.`)).toBe('kenya');
    expect(partyOf(`[Peru|country]’s [Cape League|organisation] ambassador ${ANA} left.`)).toBe('peru');
    expect(partyOf(`[Peru|country]’s [Cape League|organisation] secretary ${ANA} left.`)).not.toBe('peru');
  });
});

describe('the commander of an army whose land is open', () => {
  it('is none of those whom it fights', () => {
    expect(partyOf(`The army shelled the [Quarn Front|organisation]. Its commander, ${ANA}, left.`)).toBeNull();
    expect(partyOf(`The [Quarn Front|organisation] shelled the army. Its commander, ${ANA}, left.`)).toBe(
      'quarn-front',
    );
  });
});

describe('who speaks for a community', () => {
  it('speaks for no body of all who are called so', () => {
    expect(partyOf(`${ANA}, who speaks for the [Hindu|organisation] minority of Tarn, left.`)).toBeNull();
    expect(partyOf(`${ANA}, who speaks for the [Hindu League|organisation], left.`)).toBe('hindu-league');
  });
});
