import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

describe('withOwnVoice', () => {
  it('gives each sentence of a body’s own statement to the body', () => {
    const found = said(
      'Statement by the Ministry of Health of Norway\n\nThe offer stands. The ballot was unlawful and void.',
    );
    expect(found).toEqual([
      ['The offer stands.', 'norway', 'own-statement'],
      ['The ballot was unlawful and void.', 'norway', 'own-statement'],
    ]);
  });

  it('gives the body what it says of another’s claim', () => {
    const [own] = said('Statement by the Ministry of Health of Norway\n\nPeru’s claim that it must close is a trick.');
    expect(own).toEqual(['Peru’s claim that it must close is a trick.', 'norway', 'own-statement']);
  });

  it('leaves out what only says what the next sentences are about', () => {
    const own = (words: string) =>
      said(`Statement by the Ministry of Health of Norway\n\n${words}`).map(([content]) => content);
    expect(own('Lastly, on the events of 6 July. The offer stands.')).toEqual(['The offer stands.']);
    expect(own('What we have won. The offer stands.')).toEqual(['The offer stands.']);
    expect(own('The following is the full text of a statement issued on Monday. The offer stands.')).toEqual([
      'The offer stands.',
    ]);
    expect(own('The text of the following statement was released by the Ministry. The offer stands.')).toEqual([
      'The offer stands.',
    ]);
    expect(own('Both boards met here and adopted the following statement. The offer stands.')).toEqual([
      'The offer stands.',
    ]);
    expect(own('The following is clear to us all. The offer stands.')).toHaveLength(2);
    expect(own('The following ship was released by the navy of our land. The offer stands.')).toHaveLength(2);
    expect(own('The two women. The offer stands.')).toEqual(['The offer stands.']);
    expect(own('FREEDOM OF MOVEMENT. The offer stands.')).toEqual(['The offer stands.']);
    expect(own('On the first we can move a little. The offer stands.')).toHaveLength(2);
  });

  it('gives a letterhead that names nobody known its own words, and no land that is a part of them', () => {
    const text = 'PERU BOUNDARY MARKERS OF QUARN\nStatement\n\nAll shells came from the east on Monday.';
    const by = (own: string) => {
      const { statements } = analyse(sourceDocument(own), { issues: [], known: [] });
      return statements.map(({ speakers, unnamed }) => [speakers, unnamed]);
    };
    expect(by(text)).toEqual([[['peru-boundary-markers-of-quarn'], null]]);
    expect(by(text.replace('MARKERS', 'MISSION'))).toEqual([[['peru-boundary-mission-of-quarn'], null]]);
  });

  it('leaves what somebody else has done to them, and keeps what the body says of them', () => {
    const head = 'Statement by the Ministry of Health of Norway\n\n';
    const own = (words: string) => said(head + words).filter(([, , rule]) => rule === 'own-statement').length;
    expect(own('Peru presented figures on the number of beds in its towns.')).toBe(0);
    expect(own('Peru must present figures on the number of beds in its towns.')).toBe(1);
    expect(own('Peru lacks figures on the number of beds in its towns.')).toBe(1);
    expect(own('Norway presented figures on the number of beds in its towns.')).toBe(1);
    expect(own('Peru has never presented figures on the number of beds in its towns.')).toBe(1);
    expect(own('The beds in Peru broke on the last day of the month.')).toBe(1);
  });

  it('takes neither the title of a speech nor its courtesies for words of the speaker', () => {
    const speech =
      'Address to the nation by President Mirela Haleva Monday 3 May 2031, 8 p.m.\n\nFellow citizens, good evening.\n\nI heard both sides. Our river is old.\n\nGod bless you, and good night.';
    expect(said(speech).map(([words]) => words)).toEqual(['I heard both sides.', 'Our river is old.']);
  });

  it('leaves out what the foot of each release tells of the body and of whom to call', () => {
    const own = (foot: string) =>
      said(`Statement by the Ministry of Health of Norway\n\nThe offer stands. It ends on Friday.\n\n${foot}`).length -
      2;
    expect(own('About the Ministry\n\nThe Ministry runs forty hospitals. It was founded in 1901.')).toBe(0);
    expect(own('ABOUT NORWAY:\nThe ministry runs forty hospitals.')).toBe(0);
    expect(own('Notes to editors:\n\n1. The ministry runs forty hospitals.')).toBe(1);
    expect(own('For interviews please contact the press office on 01632 960001.')).toBe(0);
    expect(own('2. To arrange a visit, write to press@norway.example.')).toBe(0);
    expect(own('This release contains forward-looking statements.')).toBe(0);
    expect(own('About the beds there is no doubt.')).toBe(1);
    expect(own('For a year we have asked them to call the office of the mayor.')).toBe(1);
  });

  it('gives both who issue a paper neither what one of them does nor where it was signed', () => {
    const own = (words: string) =>
      said(`Joint statement of Norway and Peru\n\nWe met in Lima.\n\n${words}`).filter(
        ([, , rule]) => rule === 'own-statement',
      ).length - 1;
    expect(own('3. Norway took note of that position.')).toBe(0);
    expect(own('Peru never took note of that position.')).toBe(0);
    expect(own('Norway and Peru took note of that position.')).toBe(1);
    expect(own('The ferries of both are late on most days.')).toBe(1);
    expect(own('Done at Lima on 3 May 2030 in two originals.')).toBe(0);
    expect(own('Signed in haste, the pact of our fathers has failed us.')).toBe(1);
  });

  it('keeps what a heading says that is news', () => {
    const text =
      'Statement by the Ministry of Health of Norway\n\nAbout the beds\n\nThe offer stands. It ends on Friday.';
    expect(said(text)).toHaveLength(2);
  });

  it('takes neither what the paper is nor what readers write below it for the body’s words', () => {
    const text =
      'Quarn River Keepers » Blog\n\nPosted by Ana Lind on 3 July | 2 comments\n\nWe filmed the pipe on Monday.\n\nCOMMENTS\nvik99: lies, my brother works there at night\nAna Lind: We have a seat for you on Sunday.';
    expect(said(text).filter(([, , rule]) => rule === 'own-statement')).toEqual([
      ['We filmed the pipe on Monday.', 'quarn-river-keepers', 'own-statement'],
    ]);
  });

  it('takes no line that tells whom to ask for the body’s words', () => {
    const text = (line: string) =>
      said(`Quarn River Keepers » Blog\n\nWe filmed the pipe on Monday.\n\n${line}`).map(([words]) => words);
    expect(text('Press contact: Ana Lind, head of communications.')).toEqual(['We filmed the pipe on Monday.']);
    expect(text('Media enquiries: Ana Lind, head of communications, 555 0100.')).toHaveLength(1);
    expect(text('For further information: call the press office on 555 0100.')).toHaveLength(1);
    expect(text('Our contact with the press is good.')).toHaveLength(2);
  });

  it('gives a columnist what he says of himself and what ought to be, and not what he tells', () => {
    const column =
      'A port without a pilot\nBy Mirela Haleva\n\nI was there. My boat was old. The quay is long. The council should mend it. I would pay.';
    expect(said(column)).toEqual(
      ['I was there.', 'My boat was old.', 'The council should mend it.', 'I would pay.'].map((words) => [
        words,
        'mirela-haleva',
        'own-statement',
      ]),
    );
  });

  it('gives a trade’s letter what it thinks and advises, and not what it tells of others', () => {
    const letter =
      'TARN OILS REVIEW\n4 May 2031\n\nNorway sold its mills on Monday. We saw the quay there. We would sell now. Keep your stocks of oil.';
    expect(said(letter).map(([words]) => words)).toEqual([
      'We saw the quay there.',
      'We would sell now.',
      'Keep your stocks of oil.',
    ]);
  });

  it('gives “I” of a letter to who signs it, and no greeting to anybody', () => {
    const letter = (end: string) =>
      said(
        `TARN FERRY CREWS' UNION\nTo all members\n\nDear friends of ours,\n\nI have seen the ships. Our nets are torn.\n\nWith our best wishes,\n\n${end}`,
      ).map(([words, speaker]) => [words, speaker]);
    expect(letter('Mirela Haleva\nPresident')).toEqual([
      ['I have seen the ships.', 'mirela-haleva'],
      ['Our nets are torn.', 'tarn-ferry-crews-union'],
    ]);
    expect(letter('Mirela Haleva and Tor Lien')).toEqual([
      ['I have seen the ships.', 'tarn-ferry-crews-union'],
      ['Our nets are torn.', 'tarn-ferry-crews-union'],
    ]);
  });

  it('gives nobody the questions of a page of answers', () => {
    const head = 'Questions and answers\nMinistry of Health of Norway\n\n';
    const own = said(`${head}Will the clinic close?\n\nWe will keep it.\n\nWhat of the nurses?\n\nThey stay with us.`);
    expect(own.map(([words]) => words)).toEqual(['We will keep it.', 'They stay with us.']);
  });

  it('lets who is quoted in it speak for themselves', () => {
    const found = said(
      'Press release of the Green Party\n\nWe have agreed on a programme. “We wanted more,” said Mirela Haleva, co-leader of the Green Party.',
    );
    expect(found.map(([words, speaker]) => [words, speaker])).toEqual([
      ['We have agreed on a programme.', 'green-party'],
      ['“We wanted more,”', 'mirela-haleva'],
    ]);
  });

  it('leaves a sentence to the body of which somebody else has said only a part', () => {
    const words =
      'Statement by the Ministry of Health of Norway\n\nThe doubts voiced by the Nurses’ Union have been examined with care and found to be without any basis in the law as it stands. ';
    expect(said(words).map(([, , rule]) => rule)).toContain('own-statement');
    expect(
      said(words.replace(/The doubts.*stands/, 'The Nurses’ Union said that the law was old')).map(
        ([, , rule]) => rule,
      ),
    ).not.toContain('own-statement');
  });

  it('keeps a sentence that opens with “we” although half of it tells of another', () => {
    const head = 'Statement by the Ministry of Health of Norway\n\n';
    const own = said(`${head}We stand ready to see the judge proposed by the Nordic Council this week.`);
    expect(own.map(([, by]) => by)).toContain('norway');
  });

  it('takes “we” in a body’s own statement for the body, in no other text', () => {
    const words = 'Norwind Airlines\nStatement on the strike\n\nWe reject the claim that crews were late on Monday.';
    expect(said(words).map(([, speaker]) => speaker)).toEqual(['norwind-airlines']);
    expect(
      said('Strike goes on\n\nWe reject the claim that crews were late on Monday.').map(([, speaker]) => speaker),
    ).toEqual([null]);
  });

  it('finds the body of a notice whose heading is its name in capitals with what it is', () => {
    const text =
      'NORWIND GROUP – PRESS NOTICE\n\nOslo, 3 May 2031\n\nNorwind is no party to the dispute. The group would pay 3 percent.';
    expect(said(text)[0]).toEqual(['Norwind is no party to the dispute.', 'norwind-group', 'own-statement']);
    expect(said(text.replace('PRESS NOTICE', 'NOTICE OF SALE ANGERS NURSES'))).toEqual([]);
  });

  it('takes what “is rejected” or “will be requested” by nobody else for the body’s, and not what was', () => {
    const head = 'Statement by the Ministry of Health of Norway\n\n';
    expect(said(`${head}The claim that beds were closed is firmly rejected.`).map(([, who]) => who)).toContain(
      'norway',
    );
    expect(said(`${head}Talks will be requested within ten days.`).every(([, who]) => who === 'norway')).toBe(true);
    const told = said(`${head}In May the wards were told to close.`).filter(([, , rule]) => rule !== 'own-statement');
    expect(told.map(([, who]) => who)).not.toContain('norway');
  });

  it('takes a report about a statement for no statement', () => {
    expect(said('Ministry of Health statement angers nurses\n\nNurses walked out of 31 hospitals on Monday.')).toEqual(
      [],
    );
    expect(
      said('Statement by the Ministry of Health angers nurses\n\nNurses walked out of 31 hospitals on Monday.'),
    ).toEqual([]);
  });
});

function said(text: string): (string | null)[][] {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ content, speakers, rule }) =>
    rule === 'own-statement'
      ? [text.slice(content.start, content.end), speakers[0] ?? null, rule]
      : [text.slice(content.start, content.end), speakers[0] ?? null],
  );
}
