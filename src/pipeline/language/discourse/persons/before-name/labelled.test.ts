import { describe, expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('a label before a name', () => {
  it('gives whom to ask to the body whose own paper it is', () => {
    const release = 'Press release of the [Green List|organisation]\n\nThe [Green List|organisation] is glad.\n\n';
    expect(partyOf(`${release}Press contact: ${ANA}, media officer`)).toBe('green-list');
    const part = '[Public Relations Division|organisation]';
    expect(partyOf(`${release}Press contact: ${ANA}, ${part}`)).toBe('green-list');
    expect(partyOf(`${release}The ${part} met.\n\nPress contact: ${ANA}, ${part}`)).toBe('public-relations-division');
    expect(partyOf(`Rain fell on the [Green List|organisation].\n\nPress contact: ${ANA}, media officer`)).toBeNull();
    expect(partyOf(`${release}Media: ${ANA}, Group Communications`)).toBe('green-list');
  });

  it('gives who answers for a body’s own paper to it, in the lines below the text alone', () => {
    const own = 'Statement of the [Tarn Observers|organisation]\n\nThe [Tarn Observers|organisation] saw it.\n\n';
    expect(partyOf(`${own}Chief observer: ${ANA}`)).toBe('tarn-observers');
    expect(partyOf(`Rain fell on the [Tarn Observers|organisation].\n\nChief observer: ${ANA}`)).toBeNull();
  });

  it('gives a spokesperson to the one body that the lines above name, and of several to none', () => {
    const head = '[Port Authority|organisation]\nPress briefing\n';
    expect(partyOf(`${head}Spokesperson: ${ANA}\n\nLIND: Good morning.`)).toBe('port-authority');
    expect(partyOf(`[Norwind|organisation]\n${head}Spokesperson: ${ANA}\n\nLIND: Good morning.`)).toBeNull();
  });

  it('gives a presenter to the one station at the head of a transcript', () => {
    expect(partyOf(`Morning Line, [Radio Tarn|organisation], 11 June. Presenter: ${ANA}.\n\nQ: Are you in?`)).toBe(
      'radio-tarn',
    );
    expect(
      partyOf(
        `[Radio Tarn|organisation], [Midday Journal|organisation], 11 June. Presenter: ${ANA}.\n\nQ: Are you in?`,
      ),
    ).toBe('radio-tarn');
    expect(partyOf(`[Norwind|organisation], 11 June. Presenter: ${ANA}.\n\nQ: Are you in?`)).toBeNull();
  });
});

describe('a chair at the head of a record', () => {
  it('is whom the record goes on to call the chair, whoever spoke since', () => {
    const record = `Summary record\nIn the chair: ${ANA}\n\nMr [Velk Tarn|person] rose. He spoke. The Chair asked him why.`;
    expect(meaning(record, 'The Chair')).toEqual(['ana-lind']);
    expect(meaning(record.replace('In the chair: ', ''), 'The Chair')).not.toEqual(['ana-lind']);
  });
});

describe('a turn of the chair', () => {
  it('makes no chair of whom it opens with', () => {
    const turns = `Verbatim record\n\nCHAIR: Mr [Velk Tarn|person], welcome.\n\nTARN: Thank you.\n\nThe Chair rose.`;
    expect(meaning(turns, 'The Chair')).toEqual([]);
  });
});

describe('a role and a body in a list', () => {
  it('are both the bearer’s: “X, chair, Growers League”', () => {
    const league = 'the [Growers League|organisation]';
    expect(partyOf(`Present: ${ANA}, chair, ${league}; a clerk.`)).toBe('growers-league');
    expect(partyOf(`They met ${ANA}, the chair, ${league} and a clerk.`)).toBeNull();
  });
});

describe('an officer for a continent', () => {
  it('is of the body told behind it, and never of the continent', () => {
    const text = (behind: string) => partyOf(`${ANA}, director for [Africa|group]${behind}, left.`);
    expect(text(' at [Norwind|organisation]')).toBe('norwind');
    expect(text('')).toBeNull();
  });
});

describe('who presides over an assembly', () => {
  const HOUSE = '[House of Assembly of Peru|organisation]';

  it.each([
    `${HOUSE}\nMinutes, 3 May\nSpeaker: Lord [Ana Lind|person]\n\nIt rained.`,
    `${HOUSE}\nMinutes, 3 May\nIn the chair: the Speaker, [Ana Lind|person]\n\nIt rained.`,
    `It rained. ${HOUSE} met. The Speaker, [Ana Lind|person], refused.`,
  ])('is the assembly’s: %s', (text) => {
    expect(partyOf(text)).toBe('house-of-assembly-of-peru');
  });

  it.each([
    `[Norwind|organisation]\nMinutes, 3 May\nSpeaker: [Ana Lind|person]\n\nIt rained.`,
    `It rained. ${HOUSE} met. A speaker at the rally, [Ana Lind|person], refused.`,
  ])('is not where it is no assembly, or no office: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});

describe('who speaks in minutes', () => {
  it('is what stands before the brackets that hold the name', () => {
    const told = (head: string) =>
      partyOf(
        `${head}\n\n2. The Prime Minister (Hon. [Ana Lind|person]) moved. [Peru|country] and [Chile|country] met.`,
      );
    expect(told('[House of Assembly of Peru|organisation]\nMinutes')).toBe('peru');
    expect(told('[House of Growers|organisation]\nMinutes')).toBeNull();
  });
});

describe('who chairs what a record tells of', () => {
  it('is of the last body that has a line of the head to itself', () => {
    const told = (head: string) => partyOf(`${head}\nIn the chair: [Ana Lind|person]\n\nThe talks began at noon.`);
    expect(told('[Port Commission|organisation]\nPublic hearing on fees')).toBe('port-commission');
    expect(told('[Tarn Assembly|organisation]\n[Standing Committee on Ports|organisation]\nSummary minutes')).toBe(
      'standing-committee-on-ports',
    );
    expect(told('Hearing on [Norwind|organisation] and its fees')).toBeNull();
  });
});

describe('whom a release names for those who ask', () => {
  it('is of the body whose release it is, with an office before the name too', () => {
    const release = (end: string) =>
      `[Norwind|organisation]\nPRESS RELEASE\n3 May\n\nWe are glad. Our boats sail.\n\n${end}`;
    expect(partyOf(release('For further information: Media Focal Person, [Ana Lind|person]'))).toBe('norwind');
    expect(partyOf('It rained.\n\nFor further information: Media Focal Person, [Ana Lind|person]')).toBeNull();
  });
});
