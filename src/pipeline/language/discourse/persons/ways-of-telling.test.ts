import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const LEAGUE = '[Growers League|organisation]';
const ANA = '[Ana Lind|person]';
const OTTO = '[Otto Ruiz|person]';

function told(texts: readonly string[], party: string | null): void {
  for (const text of texts) expect(partyOf(text), text).toBe(party);
}

describe('for whom somebody speaks', () => {
  it('is told by a seat, a charge, or a capacity', () => {
    told(
      [
        `${ANA}, who sits on the board of the ${LEAGUE}, voted no.`,
        `${ANA}, who has served on the ${LEAGUE}’s executive since May, voted no.`,
        `${ANA}, in charge of seeds at the ${LEAGUE}, voted no.`,
        `${ANA}, now a trustee of the ${LEAGUE}, voted no.`,
        `As chairwoman of the ${LEAGUE}, ${ANA} voted no.`,
        `Representing the ${LEAGUE}, ${ANA} voted no.`,
        `${ANA}, one of three trustees of the ${LEAGUE}, voted no.`,
      ],
      'growers-league',
    );
    told(
      [
        `${ANA}, who sat on the board of the ${LEAGUE}, voted no.`,
        `${ANA}, who sits on the steps of the ${LEAGUE}, voted no.`,
        `As a former chairwoman of the ${LEAGUE}, ${ANA} voted no.`,
        `Representing the ${LEAGUE}, she met ${ANA}.`,
      ],
      null,
    );
  });

  it('is told by what is somebody’s own: “whose company Norwind”, “her union, the League”', () => {
    told(
      [
        `${ANA}, whose union, the ${LEAGUE}, has 80 members, voted no.`,
        `${ANA} voted no. Her union, the ${LEAGUE}, has 80 members.`,
        `The ${LEAGUE}, whose president is ${ANA}, voted no.`,
        `The ${LEAGUE}, which ${ANA} has led for years, voted no.`,
        `The ${LEAGUE}, founded by ${ANA} in May, voted no.`,
      ],
      'growers-league',
    );
    told(
      [
        `${ANA}, whose union fought the ${LEAGUE}, voted no.`,
        `The ${LEAGUE}, which ${ANA} has led into court, voted no.`,
        `The ${LEAGUE}, which ${ANA} has sued, voted no.`,
        `[Peru|country], founded by ${ANA}, voted no.`,
      ],
      null,
    );
  });

  it('is whoever gives the office, or whom its words name', () => {
    told(
      [
        `The ${LEAGUE} named ${ANA} its president.`,
        `The ${LEAGUE} has hired ${ANA} from [Norwind|organisation] as its lawyer.`,
        `The senators confirmed ${ANA} as head of the ${LEAGUE}.`,
      ],
      'growers-league',
    );
    expect(partyOf(`The ${LEAGUE} named ${ANA} in a complaint.`)).toBeNull();
    expect(partyOf(`The ${LEAGUE} picked ${ANA} as a target.`)).toBeNull();
  });

  it('is told of two at once behind a comma, and in the order of two lands', () => {
    for (const text of [
      `${OTTO} and ${ANA}, of the ${LEAGUE}, signed.`,
      `${OTTO} and ${ANA}, both members of the ${LEAGUE}, signed.`,
    ]) {
      expect(partyOf(text, 'otto-ruiz'), text).toBe('growers-league');
      expect(partyOf(text), text).toBe('growers-league');
    }
    expect(partyOf(`${OTTO} and ${ANA}, the treasurer of the ${LEAGUE}, signed.`, 'otto-ruiz')).toBeNull();
    expect(partyOf(`${OTTO} and ${ANA} of the ${LEAGUE} signed.`, 'otto-ruiz')).toBeNull();
    const met = `The presidents of [Peru|country] and [Chile|country], ${OTTO} and ${ANA}, met.`;
    expect(partyOf(met, 'otto-ruiz')).toBe('peru');
    expect(partyOf(met)).toBe('chile');
    expect(partyOf(`They spoke of [Peru|country] and [Chile|country], ${OTTO} and ${ANA}.`)).toBeNull();
  });

  it('is the body at which an expert is, and no house in which somebody speaks', () => {
    told([`Analyst ${ANA} at [Norwind Capital|organisation] said so.`], 'norwind-capital');
    told([`Minister ${ANA} at [Norwind Capital|organisation] said so.`], null);
    told([`Economist ${ANA} at the [National Assembly|organisation] said so.`], null);
  });

  it('is the side whose delegation the words name', () => {
    told([`${ANA} of the [Peruvian|country|peru|PE] delegation agreed.`], 'peru');
    told([`The [Peruvian|country|peru|PE] side’s ${ANA} agreed.`], 'peru');
    told([`The [Peruvian|country|peru|PE] poet’s ${ANA} agreed.`], null);
  });

  it('is told by a sentence that names who holds the office', () => {
    told([`The ${LEAGUE} met. Its president is ${ANA}.`, `The ${LEAGUE}’s lawyer is ${ANA}.`], 'growers-league');
    told([`The ${LEAGUE} met. Its problem is ${ANA}.`, `The lawyer whom the ${LEAGUE} fears is ${ANA}.`], null);
  });

  it('is the firm whose plant in a town somebody heads, and no union where a firm is told of', () => {
    told([`[Norwind|organisation]’s [Tarn|place] plant manager, ${ANA}, left.`], 'norwind');
    const strike = 'The [Dockers Union|organisation] met.';
    told([`${strike} The group’s director, ${ANA}, left.`], 'dockers-union');
    told([`${strike} The firm’s director, ${ANA}, left.`], null);
  });
});

describe('for whom somebody speaks whose office is told without its owner', () => {
  const mayor = `Mayor ${ANA} was glad.`;

  it('is the town of the mayor told of before, of the sentence before, or of the dateline', () => {
    told([`The mayor of [Tarn|place] waited. Later, in [Velm|place], it rained. ${mayor}`], 'tarn');
    told([`[Tarn|place] waited. ${mayor}`], 'tarn');
    told([`The union has written to [Tarn|place]. ${mayor}`], null);
    told([`[Tarn|place] waited in [Corn Hall|place]. ${mayor}`], 'tarn');
    told([`They waited in [Corn Hall|place]. ${mayor}`], null);
    told([`[TARN|place] — It rained.\n\nIt rained in [Velm|place]. So it did.\n\n${mayor}`], 'tarn');
    told([`[TARN|place] (Nordpost) - ${mayor}`], 'tarn');
    told([`It rained in [Tarn|place] and [Velm|place]. ${mayor}`], null);
  });

  it('is the body of the sentence before, where the office opens the next', () => {
    told([`The [Bank of Tarn|organisation] waited. Governor ${ANA} was glad.`], 'bank-of-tarn');
    told([`The ${LEAGUE} waited. Governor ${ANA} was glad.`], null);
    told([`The ${LEAGUE} waited. Treasurer ${ANA} was glad.`], 'growers-league');
    told([`The ${LEAGUE} waited. The growers were told, treasurer ${ANA} agreed.`], null);
  });

  it('is for a minister the only land of the text, where the next sentence tells what it does or has', () => {
    const minister = `Transport minister ${ANA} was glad.`;
    told([`[Peru|country] has closed a road. ${minister}`, `${minister} [Peru|country]’s roads are old.`], 'peru');
    told([`Lorries came from [Peru|country]. ${minister}`], null);
    told([`[Peru|country] has closed a road. So has [Chile|country]. ${minister}`], null);
  });
});

describe('for whom somebody speaks by lists and foreign ways of writing', () => {
  it('is the land or body at the head of the line, or around the brackets', () => {
    told([`They came.\n\n[Peru|country]: Ms ${ANA}, Secretary for Climate`], 'peru');
    told([`The chair (Ms ${ANA}, [Peru|country]) left.`], 'peru');
    told([`The ${LEAGUE} (director ${ANA}) and the ${LEAGUE} left.`], 'growers-league');
    told([`They came from [Peru|country]: Ms ${ANA} and others.`], null);
    told([`The chair (Ms ${ANA} in [Peru|country]) left.`], null);
    told([`The ${LEAGUE} (see ${ANA}) left.`], null);
  });

  it('is the body in quotation marks behind what somebody is', () => {
    told([`The director of the plant "[Tarn Metall|organisation]" ${ANA} left.`], 'tarn-metall');
    told([`The reader of the plant "[Tarn Metall|organisation]" ${ANA} left.`], null);
    told([`The director of "[Tarn Metall|person]" ${ANA} left.`], null);
  });

  it('is the party that goes by a name, or by which somebody is called', () => {
    told(
      [`${ANA}’s [Union Party|organisation] has 20 seats.`, `${ANA}, a [Union Party|organisation], left.`],
      'union-party',
    );
    told(
      [`${ANA}’s [Tarn Ministry|organisation] has 20 seats.`, `${ANA}’s [Union Party|organisation] card burnt.`],
      null,
    );
    told([`${ANA}, the [Union Party|organisation] and others left.`], null);
  });

  it('is the party of whose people the words before the name call somebody one', () => {
    told([`They met the [Social Democrat|organisation|social-democrats] ${ANA}.`], 'social-democrats');
    told([`They met the [Social Club|organisation] ${ANA}.`], null);
  });

  it('is of no camp as the voice of a town or a council, and of her party as anything else', () => {
    const camp = `${ANA}, a [Democrat|organisation], left.`;
    told([`The mayor, ${camp}`, `Mayor ${camp}`, `Council leader ${camp}`, `Governor ${camp}`], null);
    told([`Mayor ${ANA} came. It rained. ${camp}`], null);
    told([`The author, ${camp}`, `Author ${camp}`, `Group leader ${camp}`], 'democrat');
  });

  it('is told by the verb behind what else somebody is', () => {
    told([`${ANA}, a civil engineer, leads the ${LEAGUE}.`], 'growers-league');
    told([`${ANA}, a civil engineer, sued the ${LEAGUE}.`], null);
  });
});

describe('what stands between a role and a name', () => {
  it('is the short form of a body, or the rest of a portfolio', () => {
    told(
      [
        `The leader of the ${LEAGUE} (GL), the deputy ${ANA}, left.`,
        `The chair of the ${LEAGUE} (GL), Mr ${ANA}, left.`,
      ],
      'growers-league',
    );
    const peru = '[Peru|country]’s government met. The government of [Peru|country] met.';
    told(
      [
        `${peru} The Minister of Mines and Harbours, Mrs. ${ANA}, left.`,
        `${peru} The Minister for Roads, Ports and Airports, ${ANA}, left.`,
        `${peru} The head of state ${ANA} left.`,
      ],
      'peru',
    );
  });

  it('is the body with which somebody works, and not the one with which somebody deals', () => {
    told(
      [`${ANA}, a lawyer with the ${LEAGUE} who was late, left.`, `${ANA}, an organiser with the ${LEAGUE}, left.`],
      'growers-league',
    );
    told([`${ANA}, a mediator with the ${LEAGUE}, left.`], null);
  });

  it('is what a finance minister belongs to', () => {
    told([`${ANA}, the finance minister, who belongs to the ${LEAGUE}, left.`], 'growers-league');
    told([`${ANA}, the finance minister, who met the ${LEAGUE}, left.`], null);
  });

  it('is what else somebody is at home', () => {
    told([`${ANA}, a nurse and mother of three who founded the ${LEAGUE}, left.`], 'growers-league');
    told([`${ANA}, a nurse and mother of three who sued the ${LEAGUE}, left.`], null);
  });

  it('is no other firm where a body is named that nobody knows', () => {
    told([`The company [Norwind|organisation] met. ${ANA}, chief executive of Tarnbury Quarn, left.`], null);
  });
});

describe('for whom somebody speaks in a body’s own paper', () => {
  const paper = `Press release\n\nThe ${LEAGUE} is glad.`;

  it('is that body, for a president whom it lets speak', () => {
    told(
      [`${paper} President ${ANA} said: “Good.”`, `${paper} “Good,” said ${ANA}, vice president.`],
      'growers-league',
    );
    told([`${paper} It has asked President ${ANA} for help.`], null);
    const organ = 'Press release\n\nThe [Ministry of Wool|organisation] is glad.';
    told([`${organ} President ${ANA} said: “Good.”`], null);
  });

  it('is that body, for an officer of what any body does', () => {
    told(
      [`${paper} “Good,” said ${ANA}, Director of Operations.`, `${paper} “Good,” said ${ANA}, head of policy.`],
      'growers-league',
    );
    told(
      [
        `${paper} “Good,” said ${ANA}, Director of Public Prosecutions.`,
        `${paper} “Good,” said ${ANA}, director of the mill.`,
      ],
      null,
    );
  });
});
