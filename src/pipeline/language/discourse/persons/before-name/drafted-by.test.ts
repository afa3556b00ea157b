import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('labels at the head of a paper', () => {
  it('give who drafted a body’s own note to it, and nobody else', () => {
    const note = (label: string) =>
      `[TARN EMBASSY|organisation]\nNote for file, 3 May\n${label}: ${ANA}, First Secretary\n\nI saw the growers.`;
    expect(partyOf(note('Drafted by'))).toBe('tarn-embassy');
    expect(partyOf(note('Drafted'))).toBe('tarn-embassy');
    expect(partyOf(note('From'))).toBe('tarn-embassy');
    expect(partyOf(note('Subject'))).toBeNull();
    const below = (line: string, label: string) =>
      partyOf(`NOTE TO FILE\n${line}, Tarn, 3 May. ${label} ${ANA}, first counsellor.\n\nI saw the growers.`);
    expect(below('[Embassy of Peru|organisation]', 'Drafted by')).toBe('embassy-of-peru');
    expect(below('[Tarn Growers|organisation]', 'Drafted by')).toBeNull();
    expect(partyOf(note('From').replaceAll('EMBASSY', 'GROWERS'))).toBeNull();
  });

  it('give who drafted a delegation’s report to its land, and no land that only opens one', () => {
    const report = (head: string) =>
      partyOf(`${head}, TARN\nReport no. 5, 3 May\nDrafted: ${ANA}\n\nThe growers left.`);
    expect(report('[PERUVIAN|country] DELEGATION')).toBe('peruvian');
    expect(report('[PERU|country]')).toBeNull();
  });

  it('give a moderator to the ministry told behind the name', () => {
    const list = (behind: string) => `A press conference in Tarn. Moderator: ${ANA}, ${behind}.\n\nThe hall was full.`;
    expect(partyOf(list('[Peruvian|country] foreign ministry'))).toBe('peruvian');
    expect(partyOf(list('[Peruvian|country] folk singer'))).toBeNull();
  });

  it('give who is in the studio to the station, and who is in the garden to none', () => {
    const talk = (where: string) =>
      `[RADIO TARN|organisation], “Noon”\nShortened. In the ${where}: ${ANA}.\n\nLIND: You signed it last night.\n\nRUIZ: I did.`;
    expect(partyOf(talk('studio'))).toBe('radio-tarn');
    expect(partyOf(talk('garden'))).toBeNull();
  });

  it('give the mayor to the city whose own notice tells of him, and no baker', () => {
    const notice = (who: string) =>
      `[TARN CITY GOVERNMENT|organisation]\nPress notice\n\nThe city has awarded the contract. “It hurts,” says ${who} ${ANA}.`;
    expect(partyOf(notice('Mayor'))).toBe('tarn-city-government');
    expect(partyOf(notice('baker'))).toBeNull();
  });

  it('give no chief executive to a city government, which has none', () => {
    const text = (body: string) =>
      `[Norwind|organisation] runs the buses of the [${body}|organisation]. The [${body}|organisation] is late. Its chief executive, ${ANA}, left.`;
    expect(partyOf(text('Tarn City Government'))).not.toBe('tarn-city-government');
    expect(partyOf(text('Tarn Lines'))).toBe('tarn-lines');
  });

  it('give who wrote a report to no body whose deed is its headline', () => {
    const report = (behind: string) =>
      partyOf(`[Norwind Steel|organisation] ${behind}\n\nWritten by ${ANA}\n\nIt rained.`);
    expect(report('files two lawsuits')).toBeNull();
    expect(report('Press Office')).toBe('norwind-steel');
  });
});
