import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('the officer of a body that a pronoun stands for', () => {
  it('is the one of the only body told of that can have such an officer', () => {
    expect(
      partyOf(
        '[Alta Verde|organisation] has doubts. Closing ports helps nobody, argues its director, [Ana Lind|person].',
      ),
    ).toBe('alta-verde');
    expect(partyOf('Between the two stands [Peru|country]. [Ana Lind|person], its fisheries minister, waited.')).toBe(
      'peru',
    );
    expect(partyOf('Members of the [Ferry Guild|organisation] marched. Their leader, [Ana Lind|person], spoke.')).toBe(
      'ferry-guild',
    );
  });

  it('is of none where two may be meant, nor of a state that only says where', () => {
    const two = 'The plan drew fire from [Alta Verde|organisation] and the [Ferry Guild|organisation].';
    expect(partyOf(`${two} Closing ports helps nobody, argues its director, [Ana Lind|person].`)).toBeNull();
    expect(partyOf('Prices rose in [Peru|country]. Its leader, [Ana Lind|person], spoke.')).toBeNull();
    expect(partyOf('[Peru|country] has doubts. [Ana Lind|person], its managing director, spoke.')).toBeNull();
  });
});

describe('the officer of a body by the last word of its name', () => {
  it('is of the one body whose name ends so', () => {
    const text =
      'The [Tarn Climate Network|organisation] marched. A week passed. [Ana Lind|person], the network’s director, left.';
    expect(partyOf(text)).toBe('tarn-climate-network');
    expect(partyOf(`The [Fjord Network|organisation] came. ${text}`)).toBeNull();
  });

  it('takes "executive" before a role for no body', () => {
    expect(
      partyOf(
        'The [Basin Commission|organisation] met. [Ana Lind|person], the commission’s executive secretary, left.',
      ),
    ).toBe('basin-commission');
  });
});

describe('what a clause behind a name says', () => {
  it('takes the body that is somebody’s own, and nothing of a relative', () => {
    expect(partyOf('[Ana Lind|person], whose [Civic List|organisation] governs, left.')).toBe('civic-list');
    expect(partyOf('[Ana Lind|person], whose son works at [Norwind|organisation], left.')).toBeNull();
    expect(partyOf('[Ana Lind|person], whose [Norwind|organisation] shares fell, left.')).toBeNull();
  });

  it('takes the body for which somebody does something, and not what a thing is for', () => {
    expect(partyOf('[Ana Lind|person], who follows disputes for the [Tarn Observatory|organisation], spoke.')).toBe(
      'tarn-observatory',
    );
    expect(
      partyOf('[Ana Lind|person], who demanded that a home be found for [Norwind|organisation], spoke.'),
    ).toBeNull();
  });

  it('goes on behind a role that says not whose', () => {
    expect(partyOf('[Ana Lind|person], the retired diplomat leading [Peru|country]’s team, spoke.')).toBe('peru');
    expect(
      partyOf('[Ana Lind|person], the former judge who led the talks for the [Reed Bloc|organisation], spoke.'),
    ).toBe('reed-bloc');
    expect(partyOf('[Ana Lind|person], a farmer who left [Norwind|organisation], spoke.')).toBeNull();
  });

  it('reads "Managing Director" as what somebody is', () => {
    expect(partyOf('[Norwind Airlines|organisation] has doubts. [Ana Lind|person], managing director, left.')).toBe(
      'norwind-airlines',
    );
  });
});

describe('what stands before a name', () => {
  it('takes "whose" for the body before, not the land of a posting', () => {
    const text =
      'Hunger spreads, according to the [Relief Bloc|organisation], whose coordinator in [Peru|country], [Ana Lind|person], left.';
    expect(partyOf(text)).toBe('relief-bloc');
    expect(partyOf('The aid coordinator in [Peru|country], [Ana Lind|person], left.')).toBeNull();
  });

  it('takes no word of an office for a body', () => {
    const text =
      'The business said so. [Norwind Ltd|organisation] thanks the business secretary, [Ana Lind|person], for it.';
    expect(partyOf(text)).toBeNull();
  });

  it('takes "a spokeswoman" for one of the body that the sentence is about, and of none beside two', () => {
    expect(
      partyOf('[Norwind|organisation] has doubled it, according to a spokeswoman, [Ana Lind|person], who left.'),
    ).toBe('norwind');
    const two =
      '[Norwind|organisation] met [Skandair|organisation], and [Skandair|organisation] refused, according to a spokeswoman, [Ana Lind|person], who left.';
    expect(partyOf(two)).toBeNull();
  });
});

describe('an office of state without a state', () => {
  const text = (before: string, opening = '') => `${before} ${opening}trade minister [Ana Lind|person] spoke.`;

  it('is of the state told of, not of one of which only the adjective is met', () => {
    expect(partyOf(text('[Peru|country] raised duties. [Peru|country] has doubts. The'))).toBe('peru');
    expect(partyOf(text('The [Danish|country] parent of Norwind waited. The'))).toBeNull();
  });

  it('is of none where the sentence opens in a town of no known state', () => {
    const home = '[Peru|country] raised duties. [Peru|country] has doubts.';
    expect(partyOf(text(home, 'In [Osterhavn|place], '))).toBeNull();
  });
});

describe('a company’s officer without a company', () => {
  it('is of the body the sentence before is about, unless it is a union', () => {
    const told = (before: string) => partyOf(`${before} denied it. Managing director [Ana Lind|person] left.`);
    expect(told('[Veldt|organisation] waited. [Marchland|organisation]')).toBe('marchland');
    expect(told('The [Drivers Union|organisation]')).toBeNull();
  });
});

describe('whom a person speaks for by the words around the name', () => {
  it('is whose a firm’s officer is, and not the land that describes the firm', () => {
    const text = 'Volsund waited. [Ana Lind|person], the [Danish|country] group’s chief executive, left.';
    expect(partyOf(text)).not.toBe('danish');
    expect(partyOf('[Ana Lind|person], the [Danish|country] trade minister, left.')).toBe('danish');
  });

  it('is the body named before a colon, and the one that somebody is told to lead before its name comes', () => {
    expect(partyOf('For the [Hill Front|organisation]: [Ana Lind|person], head of the bureau.')).toBe('hill-front');
    expect(partyOf('Led by [Ana Lind|person], a teacher, the [Ferry Guild|organisation] camped there.')).toBe(
      'ferry-guild',
    );
    expect(partyOf('Led by [Ana Lind|person], a teacher, they met the [Ferry Guild|organisation].')).toBeNull();
  });

  it('is the state whose own release names its minister', () => {
    const head = 'Press release of the Ministry of Trade of [Peru|country]\n\n';
    expect(partyOf(`${head}The Minister, [Ana Lind|person], regrets it.`)).toBe('peru');
    expect(partyOf('[Peru|country] and [Chile|country] met. The Minister, [Ana Lind|person], regrets it.')).toBeNull();
  });
});

describe('an office that is called one of state', () => {
  it('is no office of the only land told of', () => {
    const told = (office: string) =>
      partyOf(
        `[Aurora|organisation]’s [Malta|country] owner paid. A week passed. The ${office}, [Ana Lind|person], spoke.`,
      );
    expect(told('Minister of State')).toBeNull();
    expect(told('president of the state')).toBe('malta');
  });
});
