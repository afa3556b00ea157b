import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';
import { partyOf } from '../fixtures/party-of.ts';
import { read } from '../fixtures/read.ts';

describe('a dateline behind a headline', () => {
  it('tells whose minister is meant, and a name in capitals elsewhere does not', () => {
    const body =
      ', 3 May (Post) - Nobody came. Trade Minister [Ana Lind|person] met [Chile|country] on [Chile|country] trade.';
    expect(partyOf(`[Peru|country|peru|PE] hits [Chile|country]\n\n[LIMA|place]${body}`, 'ana-lind')).toBe('peru');
    expect(partyOf(`[Peru|country|peru|PE] hits [Chile|country]\n\nFrom [LIMA|place]${body}`, 'ana-lind')).not.toBe(
      'peru',
    );
  });
});

describe('a dateline under a masthead, a day, a headline and a by-line', () => {
  it('tells whose minister is meant, and a name in capitals behind the first line of the text does not', () => {
    const head = 'Morning Post\n\nSaturday, 30 May 2026\n\nTalks at a standstill\n\nBy Ida Holm\n\n';
    const told = `[LIMA|place] – Nobody came. ${'It rained. '.repeat(3)}Trade Minister [Ana Lind|person] met [Chile|country].`;
    const rest = ' [Peru|country|peru|PE] waits. [Chile|country] does too.';
    expect(partyOf(`${head}${told}${rest}`, 'ana-lind')).toBe('peru');
    expect(partyOf(`${head}It snowed.\n\n${told}${rest}`, 'ana-lind')).not.toBe('peru');
  });
});

describe('a dateline with the land behind the town', () => {
  it('tells whose minister is meant, and a land behind a town elsewhere does not', () => {
    const body = '[Velmar|country] left. Trade Minister [Ana Lind|person] met [Velmar|country].';
    expect(partyOf(`[TARN|place], [Santa Bruna|country], May 3 (Post) - ${body}`, 'ana-lind')).toBe('santa-bruna');
    expect(partyOf(`It rained in [Tarn|place], [Santa Bruna|country]. ${body}`, 'ana-lind')).not.toBe('santa-bruna');
  });
});

describe('a paper of its capital', () => {
  it('tells whose government is meant, whichever land it names more', () => {
    const body =
      'The Chilean government left. [Chile|country] owes [Chile|country] much. [Peru|country|peru|PE] waits. The government was content.';
    const under = (line: string) => meaning(`${line}\n\n${body}`, 'The government');
    expect(under('By Ana Lind, The [Lima Courier|organisation], Friday 3 May')).toEqual(['peru']);
    expect(under('By Ana Lind, The [Tarn Courier|organisation], Friday 3 May')).not.toContain('peru');
  });
});

describe('a line with a capital and a date alone', () => {
  it('tells whose president is meant, of what no two sides sign', () => {
    const body =
      'The cabinet met under President [Ana Lind|person]. [Chile|country] owes [Peru|country|peru|PE] a road, and [Peru|country|peru|PE] has waited.';
    expect(partyOf(`[NEWS OF THE ANDES|organisation]\n[Lima|place], 21 October 2027\n\n${body}`)).toBe('peru');
    expect(partyOf(`[NEWS OF THE ANDES|organisation]\n[Trujillo|place], 21 October 2027\n\n${body}`)).toBeNull();
  });
});

describe('a land of which a text tells only further on', () => {
  const text =
    'It rained. The [Tarn League|organisation] met. It rained on. Nobody came. [Norway|country] sent wool, and [Norway|country] sent salt. The government was content.';

  it('is not where a report is at home', () => {
    expect(meaning(text, 'The government')).toEqual([]);
    expect(meaning(text.replace('It rained.', 'It rained in [Norway|country].'), 'The government')).toEqual(['norway']);
  });
});

describe('a neighbour that helps', () => {
  const text = (of: string) =>
    `Guns fired on the pass. The truce was mediated by ${of}[Peru|country]. President [Ana Lind|person] was content. [Peru|country] sent men.`;

  it('is not at home in the text, though it is the one land told of', () => {
    expect(partyOf(text('neighbouring '), 'ana-lind')).toBeNull();
    expect(partyOf(text('the government of '), 'ana-lind')).toBe('peru');
  });
});

describe('a paper that is named for a capital', () => {
  it('is not at home in the land that it tells most of, unless that is its own', () => {
    const body =
      '\n\nA duty on [Chile|country] tiles was told of in [Chile|country]. [Chile|country] is cross. [Peru|country|peru|PE] met [Chile|country]’s government. It rained.\n\nTrade Minister [Ana Lind|person] said no.';
    expect(partyOf(`The [Tarn Courier|organisation], Friday, 3 May${body}`, 'ana-lind')).toBe('chile');
    expect(partyOf(`The [Lima Courier|organisation], Friday, 3 May${body}`, 'ana-lind')).not.toBe('chile');
  });
});

describe('the other side of the talks', () => {
  it('does not take the other side of the talks for home', () => {
    const text =
      'Negotiations with [Thailand|country] ended. [Thailand|country] was firm; [Thailand|country] left. [Uruguay|country] has offered more, and [Uruguay|country] waits. It was late. Trade Minister [Ida Holm|person] was content.';
    expect(partyOf(text, 'ida-holm')).toBe('uruguay');
  });
});

describe('a land that comes up once', () => {
  it('is not at home behind the opening, unless its government is told of', () => {
    const home = (text: string) => read(text).found.home;
    const rain = 'It rained. It rained again. So it did. And more.';
    expect(home(`${rain} [Peru|country] was glad.`)).toBeNull();
    expect(home(`${rain} [Peru|country]’s government was glad.`)).toBe('peru');
    expect(home(`[Peru|country] was glad. ${rain}`)).toBe('peru');
  });
});

describe('a land that is only visited', () => {
  it('is not at home, unless the report opens with it', () => {
    const visit = 'The minister is on a visit to [Norway|country].';
    expect(read(`It rained. It snowed. Nobody came. It was cold. ${visit}`).found.home).toBeNull();
    expect(read(visit).found.home).toBe('norway');
  });
});

describe('a land at war with rebels', () => {
  it('is the one whose affairs are told of, whoever helps it to a truce', () => {
    const help =
      'It rained. [Norway|country] drew up a plan. [Norway|country] waits. Nobody slept. Foreign Minister [Ana Lind|person] left.';
    const front = '[Northern Front|organisation]';
    expect(partyOf(`[Peru|country] and the rebel ${front} agreed. ${help}`)).toBe('peru');
    expect(partyOf(`[Peru|country], NFP rebels near a truce. ${help}`)).toBe('peru');
    expect(partyOf(`[Peru|country] and rebel lawmakers agreed. ${help}`)).not.toBe('peru');
  });

  it('is where they are who open a report, and not where another is told to back some', () => {
    const text = (lead: string) =>
      `${lead}. [Norway|country] hosts the talks. [Norway|country] waits. The army denies it. `;
    const where = (lead: string) => meaning(text(lead), 'The army');
    expect(where('Rebels in eastern [Peru|country] freed ten nurses on Sunday')).toEqual(['peru']);
    expect(where('[Peruvian|country|peru] rebels freed ten nurses on Sunday')).toEqual(['peru']);
    expect(where('[Norway|country] denied that it backs rebels in eastern [Peru|country]')).not.toEqual(['peru']);
  });
});

describe('a land that sends its envoy to the talks of others', () => {
  it('is not at home there, unless its government is told of', () => {
    const talks = '[Norway|country] drew up a draft. [Norway|country]’s envoy was late. [Swiss|country] aid came.';
    expect(read(talks).found.home).toBeNull();
    expect(read(`${talks} [Norway|country]’s government was glad.`).found.home).toBe('norway');
    expect(read(talks.replace('envoy', 'bus')).found.home).toBe('norway');
  });
});

describe('a land that is thanked for its hospitality', () => {
  it('is not at home in a paper that tells of nobody’s affairs but the guests’', () => {
    const thanks = 'The army left. The council met at noon and thanks [Peru|country] for its';
    expect(read(`${thanks} hospitality.`).found.home).toBeNull();
    expect(read(`${thanks} patience.`).found.home).toBe('peru');
  });
});

describe('where people are from', () => {
  it('tells of no land whose minister comes next, as its own deeds would', () => {
    const text = (before: string) =>
      `[LIMA|place], 3 May (Post) - [Peru|country|peru|PE] waited. [Peru|country] let the divers go. Two of them are ${before}. Interior Minister [Ana Lind|person] was glad.`;
    expect(partyOf(text('[Danish|country|denmark]'))).toBe('peru');
    expect(partyOf(text('glad that [Denmark|country|denmark] paid'))).not.toBe('peru');
  });
});

describe('a report filed from a capital', () => {
  const report = (tells: string) =>
    `[LIMA|place], 3 May (Post) - ${tells} [Chile|country]’s foreign ministry thanked them. It rained. The government was content.`;

  it('tells of its own land’s government, whichever foreign ministry speaks in it', () => {
    const text = report('[Peru|country|peru|PE] freed the divers. [Peru|country] was glad, and [Peru|country] slept.');
    expect(meaning(text, 'The government')).toEqual(['peru']);
  });

  it('does not where another land is told of as often', () => {
    expect(meaning(report('[Peru|country|peru|PE] hosts [Chile|country].'), 'The government')).not.toEqual(['peru']);
  });
});

describe('a land of which only an envoy is told of', () => {
  it('is not "the Republic", nor at home', () => {
    const text = 'The President of the Republic, [Ole Prenn|person], received [Ida Holm|person], ';
    expect(partyOf(`${text}ambassador of [Peru|country].`, 'ole-prenn')).toBeNull();
    expect(partyOf(`${text}a singer from [Peru|country].`, 'ole-prenn')).toBe('peru');
  });
});

describe('a land in which others meet', () => {
  const text = (where: string) =>
    `[Peru|country] and [Chile|country] ended talks on cod ${where}. It rained. It rained on. [Oman|country] was glad. [Oman|country]’s minister left. The army denies it.`;

  it('is not at home, whoever of it is told of', () => {
    expect(meaning(text('in [Oman|country]'), 'The army')).not.toContain('oman');
    expect(meaning(text('in the [Omani|country|oman] capital'), 'The army')).not.toContain('oman');
    expect(meaning(text('under pressure from [Oman|country]'), 'The army')).toEqual(['oman']);
  });

  it('is where one of the two meets the other at home', () => {
    const home =
      '[Oman|country] and [Chile|country] ended talks in [Oman|country]. [Oman|country] was glad. The army denies it.';
    expect(meaning(home, 'The army')).toEqual(['oman']);
  });
});

describe('a land of whose embassy a text tells', () => {
  const text = (of: string) =>
    `Growers marched to ${of} on Friday. Rice needs much water. The farm minister, [Ana Lind|person], met them. Wells in [Peru|country] are full, and [Peru|country] sells rice.`;

  it.each(['the embassy of [Peru|country]', "[Peru|country]'s embassy", 'the [Peruvian|country|peru|PE] consulate'])(
    'is not where the ministers are at home who go without their land: %s',
    (of) => {
      expect(partyOf(text(of))).toBeNull();
    },
  );

  it.each([
    "[Peru|country]'s embassy in [Chile|country]",
    "[Peru|country]'s parliament",
    "[Peru|country]'s ambassador in Geneva",
    'the coast of [Peru|country]',
  ])('is theirs where the embassy is told to be in another, or the land has more than an embassy: %s', (of) => {
    expect(partyOf(text(of))).toBe('peru');
  });
});
