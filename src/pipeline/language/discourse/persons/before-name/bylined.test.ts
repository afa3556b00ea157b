import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const HERALD = '[Tarn Herald|organisation]';

describe('who wrote a report', () => {
  it.each([
    `Bread is dear\n\nBy ${ANA}, ${HERALD}, 13 March\n\nIt rained.`,
    `${HERALD}, 13 March\n\nBread is dear\n\nBy ${ANA}\n\nIt rained.`,
    `Bread is dear\n${HERALD}, 13 March. From our correspondent ${ANA}\n\nIt rained.`,
    `${HERALD}\n13 March. Transcript. The presenter is ${ANA}.\n\nIt rained.`,
    `${HERALD} - Bread with ${ANA}\n13 March. Transcript.\n\nLIND: It rained.`,
    `${HERALD} - Bread\n13 March. Transcript.\n\n${ANA}, HOST: It rained.`,
    `${HERALD}, 13 March\nAnalysis by ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\nLive blog by [Tor Lien|person] and ${ANA}\n\nIt rained.`,
    `${HERALD} - LIVE\n13 March. With [Tor Lien|person] at the port and ${ANA} in Lima.\n\nIt rained.`,
    `${HERALD}, 13 March\n${ANA}\n\nIt rained.`,
    `${HERALD} - LIVE\n13 March. With ${ANA} and [Tor Lien|person]\n\nIt rained.`,
    `${HERALD}, 13 March\n[Tor Lien|person] and ${ANA}\n\nIt rained.`,
    `${HERALD} - transcript, 13 March\n\nInterview with [Tor Lien|person], minister of trade, by ${ANA}\n\nIt rained.`,
    `${HERALD} - script\n13 March. Newsreader: ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\n\nBread is dear\n\n${ANA}, farm editor\n\nIt rained.`,
    `LIMA, 3 May (${HERALD}) - It rained.\n\n(Reporting by [Tor Lien|person]; editing by ${ANA})`,
    `Bread is dear\n\nBy ${ANA}\n\nLIMA, 3 May (${HERALD}) - It rained.`,
    `${HERALD}, 13 March\n\nBread is dear\n\n${ANA} in [Lima|place]\n\nIt rained.`,
    `${HERALD}, 13 March\n\nBread is dear\n\n${ANA}, [Lima|place]\n\nIt rained.`,
    `${HERALD} - script\n13 March.\n\nIt rained. Our reporter ${ANA} met a farmer.`,
    `${HERALD}, 13 March\nComment: ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\nWords: [Tor Lien|person]. Photographs: ${ANA}\n\nIt rained.`,
    `${HERALD} - LIVE\nUpdates from [Tor Lien|person] at the port and ${ANA} in the square\n\nIt rained.`,
    `${HERALD}, 13 March\nBy our correspondent in [Lima|place], ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\nby farming correspondent ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\nStaff writer ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\nBy [Tor Lien|person] in [Lima|place] and ${ANA}\n\nIt rained.`,
    `It rained.\n\nQUESTION (${ANA}, ${HERALD}): Why?`,
    `Bread is dear\n\nBy ${ANA}, The ${HERALD}, 13 March\n\nIt rained.`,
    `${HERALD}, 13 March\n\nBy ${ANA}, [Business Desk|organisation]\n\nIt rained.`,
    `${HERALD} - notes from the quay\nFriday 8 May 2026, by ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\nAnalysis, by ${ANA}\n\nIt rained.`,
    `${HERALD}\nNEWS AT SIX – 13 March – Reader: ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\n[Tor Lien|person], the park’s head, talks to ${ANA} about bears\n\nIt rained.`,
    `${HERALD}, 13 March\n\nThe hour of the bears. Questions: ${ANA}.\n\nIt rained.`,
    `${HERALD}\n13 March. Updates by [Tor Lien|person] ([Lima|place]) and ${ANA} ([Peru|country])\n\nIt rained.`,
    `${HERALD}, 13 March\nby our court reporter, ${ANA}\n\nIt rained.`,
    `${HERALD}, "The Hour"\n13 March. Transcript. With ${ANA}.\n\nLIND: It rained.`,
    `${HERALD}\n13 March 2027, posted by ${ANA}\n\nIt rained.`,
    `${HERALD}\n13 March 2027. Host: ${ANA}.\n\nIt rained.`,
    `${HERALD}\n13 March\n\nQ: Why?\nA: It rained.\n\nInterview: ${ANA}.`,
    `${HERALD}, 13 March (translated from Spanish)\nBy ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\n\nBackground, by ${ANA}, the ${HERALD}, 13 March\n\nIt rained.`,
    `${HERALD} - script\n13 March.\n\nIt rained. Bears told our correspondent, ${ANA}, that it did.`,
    `${HERALD}, 13 March\n\nThe park’s head, [Tor Lien|person], talks to ${ANA} about bears.\n\nWhy? It rained.\nWas it? No.\nIs it? No.\nWhere? Here.`,
    `${HERALD}, 13 March\n\n[Tor Lien|person] has seen bears. He talked to ${ANA} on Monday.\n\nQ: Why?\nA: It rained.\n\nQ: Was it?\nA: No.`,
  ])('is of the paper that the head names: %s', (text) => {
    expect(partyOf(text)).toBe('tarn-herald');
  });

  it('is of whatever a line with the day names, where no name shows that it is a paper', () => {
    const text = `Bread is dear\n[The Continental|organisation], Saturday 3 May\nBy ${ANA}\n\nIt rained.`;
    expect(partyOf(text)).toBe('the-continental');
    expect(partyOf(text.replace(', Saturday 3 May', ' is sold'))).toBeNull();
  });

  it('is nobody to whom somebody talked in what is no interview', () => {
    expect(
      partyOf(`${HERALD}, 13 March\n\nIt rained. [Tor Lien|person] talked to ${ANA}. He received ${ANA} at home.`),
    ).toBeNull();
    const asked = `PRESENTER: ${ANA}, why?\n\nLIND: It rained.\n\nPRESENTER: And now?\n\nLIND: It rains.`;
    expect(partyOf(`${HERALD}, 13 March. Transcript\n\n${asked}`)).toBeNull();
  });

  it('is of the body whose name is all of the first line, or stands there in capitals', () => {
    expect(partyOf(`[Tarn Guild|organisation] | Blog\nPosted by ${ANA}, 13 March\n\nIt rained.`)).toBe('tarn-guild');
    expect(partyOf(`[TARN ADVICE|organisation], the note\n13 March. Author: ${ANA}\n\nIt rained.`)).toBe('tarn-advice');
    expect(partyOf(`[Tarn Guild|organisation], firm settle\nBy ${ANA}\n\nIt rained.`)).toBeNull();
  });

  it.each([
    `${HERALD} - Bread with ${ANA}\n\nIt rained.`,
    `Bread is dear\n\nBy ${ANA}, [Norwind|organisation] at odds\n\nIt rained.`,
    `${HERALD} has cut 40 jobs\n\nBy ${ANA}\n\nIt rained.`,
    `Bread is dear\n\nBy ${ANA}\n\nIt rained. The ${HERALD} left.`,
    `${HERALD}, 13 March\n\nThe post was held by ${ANA} once.`,
    `Bread is dear\n\nBy ${ANA}, [Tarn|organisation]\n\nIt rained.`,
    `${HERALD}, 13 March\n\n${ANA}\n\n${ANA} grows wheat. It rained.`,
    `${HERALD} - script\n13 March.\n\n"Our reporter ${ANA} lied," said [Tor Lien|person].`,
    `${HERALD}, 13 March\n\nThe letter was written by the former editor ${ANA}, who left.`,
    `${HERALD}, 13 March\n\nThe bridge was opened, by ${ANA}\n\nIt rained.`,
    `${HERALD}, 13 March\n\nWith ${ANA} at the helm the firm grew.`,
    `${HERALD}, 13 March\n\nOn Monday [Tor Lien|person] spoke to ${ANA}.`,
  ])('is of nobody where the head tells of a paper, or names none: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});

describe('a name at the head of a report with the day', () => {
  it('is the paper of whoever signs below', () => {
    expect(partyOf(`Bread is dear\n[Tarn Online|organisation], 13 March\nBy ${ANA}\n\nIt rained.`)).toBe('tarn-online');
  });

  it.each([
    `[Tarn Online|organisation], English edition\n13 March\nBread is dear\nBy ${ANA}\n\nIt rained.`,
    `Bread is dear\nBy ${ANA}\n[Tarn Online|organisation], 13 March\n\nIt rained.`,
    `[Tarn Online|organisation]\n13 March\n\nBread is dear\n\n${ANA}, farm editor\n\nIt rained.`,
  ])('is one whatever stands between: %s', (text) => {
    expect(partyOf(text)).toBe('tarn-online');
  });

  it('is no paper where nobody signs as its writer', () => {
    expect(partyOf(`Bread is dear\n[Tarn Online|organisation], 13 March\n\n${ANA} left. It rained.`)).toBeNull();
  });
});
