import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('an office that ends in an adjective', () => {
  it('is read as one: “director general”, “policy chief”', () => {
    expect(partyOf(`The [Tarn Agency|organisation] waited. Its director general, ${ANA}, left.`)).toBe('tarn-agency');
    expect(partyOf(`The [Coastal Union|organisation] froze it. ${ANA}, its foreign policy chief, left.`)).toBe(
      'coastal-union',
    );
    expect(partyOf(`The [Rural Union|organisation] lost. “No,” said its spokesman on trade, ${ANA}.`)).toBe(
      'rural-union',
    );
  });
});

describe('somebody from one land who heads a body', () => {
  it('speaks for the body', () => {
    const heads = `They heard ${ANA}, the [Fijian|country] diplomat who chairs the [Island Coalition|organisation].`;
    expect(partyOf(heads)).toBe('island-coalition');
    expect(
      partyOf(`The [Exporters Forum|organisation] said no. Its lead negotiator, ${ANA} of [Kuwait|country], left.`),
    ).toBe('exporters-forum');
  });

  it('speaks for the body that is explained behind its name', () => {
    const text = (kind: string) =>
      `The [Exporters Forum|organisation], ${kind}, whose coordinator, ${ANA}, left, said no.`;
    expect(partyOf(text('a bloc of nine states'))).toBe('exporters-forum');
    expect(partyOf(text('in a letter of nine pages'))).toBeNull();
  });

  it('but a minister speaks for the land', () => {
    const text = `They heard ${ANA}, the [Fijian|country] prime minister who chairs the [Island Coalition|organisation].`;
    expect(partyOf(text)).toBe('fijian');
  });
});

describe('an officer whose body is not named beside the name', () => {
  it('is of the body that opens the sentence, behind “said spokeswoman”', () => {
    expect(partyOf(`The [Trade Agency|organisation] fears that prices will rise, said spokeswoman ${ANA}.`)).toBe(
      'trade-agency',
    );
    expect(partyOf(`Prices at [Norwind|organisation] will rise, said spokeswoman ${ANA}.`)).toBeNull();
  });

  it('is of the body whose own paper it is', () => {
    const head =
      'Press release of the [Tarn Council|organisation]\n\nThe council has asked [Norwind|organisation] to stop.';
    expect(partyOf(`${head} [Norwind|organisation] has not. “No,” says compliance manager ${ANA}.`)).toBe(
      'tarn-council',
    );
    expect(
      partyOf(`${head} The [Board of Tarn Holdings|organisation] agreed. ${ANA}, compliance manager, left.`),
    ).toBeNull();
    expect(partyOf(`${head} The [Road Safety Board|organisation] agreed. ${ANA}, compliance manager, left.`)).toBe(
      'tarn-council',
    );
    expect(partyOf(`${head} Mayor ${ANA} has not.`)).toBeNull();
    expect(partyOf(`${head} The minister, ${ANA}, has not.`)).toBeNull();
  });

  it('leads the one council told of', () => {
    const text = `The [Tarn City Council|organisation] met [Norwind|organisation]. Council leader ${ANA} left.`;
    expect(partyOf(text)).toBe('tarn-city-council');
    expect(partyOf(`[Norwind|organisation] waited. Council leader ${ANA} left.`)).toBeNull();
  });

  it('is of what stands right before “under its leader”, known or not', () => {
    const bid = 'That leaves the bid by the [Fans Trust|organisation], of which the';
    expect(partyOf(`${bid} [Tarn Council|organisation], under its leader ${ANA}, is to pay half.`)).toBe(
      'tarn-council',
    );
    expect(partyOf(`${bid} borough council, under its leader ${ANA}, is to pay half.`)).toBeNull();
  });

  it('speaks for none of the groups told of, where it is of a group', () => {
    const text = (group: string) => `The [Harbour Group|organisation] left. A lawyer for ${group}, ${ANA}, sued.`;
    expect(partyOf(text('a group of patients'))).toBeNull();
    expect(partyOf(text('the group'))).toBe('harbour-group');
  });

  it('is of no body that only says where many people are', () => {
    const text = `About 100 neighbours met on the steps of the [Guildhall|organisation]; their organiser, ${ANA}, spoke.`;
    expect(partyOf(text)).toBeNull();
  });
});

describe('a mayor, a governor and a minister', () => {
  it('speaks for the town where the words name it', () => {
    expect(partyOf(`The mayor of [Port Velma|place], ${ANA}, left.`)).toBe('port-velma');
    expect(partyOf(`[TARN|place], 3 May - It rained. ${ANA}, mayor of the hill town of [Velma|place], left.`)).toBe(
      'velma',
    );
    expect(partyOf(`A resident of [Port Velma|place], ${ANA}, left.`)).toBeNull();
  });

  it('of “the state” speaks for no country', () => {
    expect(
      partyOf(`[Peru|country] waited. [Peru|country]’s government left. The state’s governor, ${ANA}, spoke.`),
    ).toBeNull();
  });

  it('of business speaks for the land, and for no firm', () => {
    expect(partyOf(`[Norwind|organisation] waited. ${ANA}, the [Danish|country] business minister, left.`)).toBe(
      'danish',
    );
  });

  it('is not the home country’s where the words before are of another', () => {
    const home = '[Peru|country] has won. [Peru|country]’s government is glad. [Peru|country] will pay.';
    expect(partyOf(`${home} ${ANA}, the foreign minister, left.`)).toBe('peru');
    expect(partyOf(`${home} [Chile|country] is alarmed. ${ANA}, the foreign minister, left.`)).not.toBe('peru');
  });
});

describe('more than one thing that somebody is', () => {
  it('is read up to the second, which names the body', () => {
    const porter = `They met ${ANA}, a porter for 19 years and a shop steward of the [Harbour Guild|organisation], there.`;
    expect(partyOf(porter)).toBe('harbour-guild');
    expect(partyOf(`They met ${ANA}, a porter for 19 years, and the [Harbour Guild|organisation].`)).toBeNull();
  });
});

describe('a member of a house', () => {
  it('sits for the party named right before', () => {
    expect(partyOf(`The [Green Alliance|organisation] MP ${ANA} left.`)).toBe('green-alliance');
    expect(partyOf(`The [Peruvian|country] MP ${ANA} left.`)).toBeNull();
    const member = `member of the [Peruvian Parliament|organisation|house] ${ANA}`;
    expect(partyOf(`The ${member} left.`)).toBeNull();
    expect(partyOf(`The ${member}, the head of the [Green Alliance|organisation], left.`)).toBe('green-alliance');
    expect(partyOf(`The ${member.replace('member', 'speaker')} left.`)).toBe('house');
    expect(partyOf(`The [Green Alliance|organisation] left. The MP ${ANA} stayed.`)).toBeNull();
  });
});

describe('who signs', () => {
  it('signs for the body behind “for”, one after the other', () => {
    const signed = `It was initialled by ${ANA} for the [Lake Front|organisation] and [Otto Ruiz|person] for the [Hill Front|organisation].`;
    expect(partyOf(signed)).toBe('lake-front');
    expect(partyOf(signed, 'otto-ruiz')).toBe('hill-front');
    expect(partyOf(`It was bought by ${ANA} for the [Lake Front|organisation].`)).toBeNull();
  });
});

describe('“its” behind somebody who speaks for a body', () => {
  it('is the body’s', () => {
    const text = (first: string) => `${first}, apologised. In a note its medical director, ${ANA}, warned of gaps.`;
    expect(partyOf(text('[Otto Ruiz|person], chair of the [Health Trust|organisation]'))).toBe('health-trust');
    expect(partyOf(text('[Otto Ruiz|person], a porter'))).toBeNull();
  });
});

describe('a minister of a text that tells of one land', () => {
  it('is the land’s where the text has its government, or is filed there', () => {
    const minister = `The transport minister, ${ANA}, left.`;
    expect(partyOf(`Ferries left [Peru|country]. [Peru|country]’s cabinet met. ${minister}`)).toBe('peru');
    expect(partyOf(`TARN, [Peru|country], March 4 - Ferries left [Peru|country]. A day passed. ${minister}`)).toBe(
      'peru',
    );
    expect(partyOf(`A [Peruvian|country] judge met exporters to [Peru|country]. A day passed. ${minister}`)).toBeNull();
  });
});
