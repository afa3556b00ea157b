import { describe, expect, it } from 'vitest';
import { entityIn, namedIn as read } from '../../fixtures/named.ts';

describe('role and party as the name phrase states them', () => {
  it.each([
    ['Ghanaian President Kofi Adusei agreed.', 'Kofi Adusei', 'President', 'ghana'],
    ["Oman's deputy foreign minister, Nasser al-Haddi, agreed.", 'Nasser al-Haddi', 'deputy foreign minister', 'oman'],
    ['Ole Bakke, head of the Fjord Union, agreed.', 'Ole Bakke', 'head of the Fjord Union', 'fjord-union'],
    ['Ole Bakke, who leads the Fjord Union, agreed.', 'Ole Bakke', null, 'fjord-union'],
    ['The former head of the Fjord Union, Ole Bakke, agreed.', 'Ole Bakke', 'former head of the Fjord Union', null],
    ['Former Fjord Union chairman Ole Bakke agreed.', 'Ole Bakke', 'chairman', null],
    [
      'Ole Bakke, chairman of the Fjord Union until 2019, agreed.',
      'Ole Bakke',
      'chairman of the Fjord Union until 2019',
      null,
    ],
    ['His Excellency Ole Bakke of the Fjord Union agreed.', 'Ole Bakke', null, 'fjord-union'],
    ['Ole Bakke, who speaks on ports for the opposition Fjord Party, agreed.', 'Ole Bakke', null, 'fjord-party'],
    ['Ole Bakke, who speaks on ports at the Fjord Party, agreed.', 'Ole Bakke', null, null],
    ['Present: the Minister of Agriculture; Mr Bakke (Fjord Union).', 'Bakke', null, 'fjord-union'],
    ['Chair: Mr Bakke (Fjord Union).', 'Bakke', 'Chair', 'fjord-union'],
    ['Quarn-based calibration specialist Ole Bakke agreed.', 'Ole Bakke', 'calibration specialist', null],
    ['Tarn Mining chief executive Ines Roth agreed.', 'Ines Roth', 'chief executive', 'tarn-mining'],
    ['The leader of the Centre Union, Hana Vogt, agreed.', 'Hana Vogt', 'leader of the Centre Union', 'centre-union'],
    ['Lwazi Dube of Karoo Securities agreed.', 'Lwazi Dube', null, 'karoo-securities'],
    ['Union leader Hector Molina agreed.', 'Hector Molina', 'Union leader', null],
    ["Kenya's Secretary for Trade, Moses Tanui, agreed.", 'Moses Tanui', 'Secretary for Trade', 'kenya'],
    ['Ole Bakke, from Velmere, whose son was ill, agreed. Velmere Steel agreed.', 'Ole Bakke', null, null],
    ['Ole Bakke, from Karoo Securities, agreed.', 'Ole Bakke', null, 'karoo-securities'],
    [
      'Guests: Ole Bakke, minister of employment; Ines Roth, chairman of the Fjord Union.',
      'Ole Bakke',
      'minister of employment',
      null,
    ],
    ['Asked by Colin Ode, the actor Tom Berg agreed.', 'Colin Ode', null, null],
    ['Between Ole Bakke, Ines Roth and port candidate Tom Berg it was close.', 'Ole Bakke', null, null],
    ['After meeting Ole Bakke, Fjord Union chairman Ines Roth agreed.', 'Ole Bakke', null, null],
    ['After meeting Ole Bakke, Fjord Union chairman Ines Roth agreed.', 'Ines Roth', 'chairman', 'fjord-union'],
    ['Ole Bakke, Fjord Union chairman, agreed.', 'Ole Bakke', 'chairman', 'fjord-union'],
    ['Ole Bakke, with the Fjord Union cheering him on, agreed.', 'Ole Bakke', null, null],
    ['The special envoy for Oman, Ole Bakke, agreed.', 'Ole Bakke', null, null],
    ['The spokesman for Oman, Ole Bakke, agreed.', 'Ole Bakke', 'spokesman', 'oman'],
    ['Ole Bakke, with the Fjord Union, agreed.', 'Ole Bakke', null, 'fjord-union'],
    ['The mayors and most state senators back Ole Bakke.', 'Ole Bakke', null, null],
    ['The far-right leader Luc Morel agreed.', 'Luc Morel', 'far-right leader', null],
    ['The non-executive director Luc Morel agreed.', 'Luc Morel', 'non-executive director', null],
  ])('are read from: %s', (text, name, role, party) => {
    expect(read(text).entities.find((one) => one.name === name)).toMatchObject({ role, party });
  });

  it('does not let a teacher speak for a state, nor a minister met for who met him', () => {
    expect(
      read('French teacher Luc Morel agreed.').entities.find(({ name }) => name === 'Luc Morel')!.party,
    ).toBeNull();
    expect(
      read('Tarnair thanks the Business Secretary, Luc Morel, for it.').entities.find(
        ({ name }) => name === 'Luc Morel',
      )!.party,
    ).toBeNull();
    expect(
      read('After meeting the minister, Luc Morel agreed.').entities.find(({ name }) => name === 'Luc Morel')!.role,
    ).toBeNull();
  });

  it('lets who leads a private body in a land speak for no state', () => {
    const partyOf = (role: string) =>
      read(`Skylark left NRT. Luc Morel, ${role}, agreed.`).entities.find(({ name }) => name === 'Luc Morel')!.party;
    expect(partyOf('the chair of the French pilots’ association')).toBeNull();
    expect(partyOf('spokesman for the French football league')).toBeNull();
    expect(partyOf('the French opposition leader')).toBeNull();
    expect(partyOf('spokesman for the French government')).toBe('france');
  });

  it('lets the ministry of a state act for it', () => {
    expect(
      read('The Tunisian Interior Ministry agreed.').entities.find(({ type }) => type === 'organisation')!.party,
    ).toBe('tunisia');
    expect(entityIn(read('Kenya’s Security Council agreed.'), 'security-council').party).toBe('kenya');
    expect(entityIn(read('Kenya asked the Security Council.'), 'un-security-council').party).toBe('united-nations');
    expect(entityIn(read('The Ministry of Health of Kenya agreed.'), 'ministry-of-health').party).toBe('kenya');
    expect(entityIn(read('Tarvan troops left Tarva. The Tarva Coast Guard waited.'), 'tarva-coast-guard').party).toBe(
      'tarva',
    );
    expect(entityIn(read('The Tarva Coast Guard saw Tarva.'), 'tarva-coast-guard').party).toBeNull();
    expect(entityIn(read('The Ministry of Health met Kenya.'), 'ministry-of-health').party).toBeNull();
  });
});
