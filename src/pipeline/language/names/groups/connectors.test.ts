import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('a name that goes on', () => {
  it('joins the least and the most to a body that they make up, and “most” of anybody to none', () => {
    expect(marked('The Union of Most Remote Harbours met the Coalition of Least Favoured Ports.')).toBe(
      'The [Union of Most Remote Harbours] met the [Coalition of Least Favoured Ports].',
    );
    expect(marked('Ana Ruiz thanked the Union of Most of all.')).not.toContain('[Union of Most');
  });

  it('keeps a body whole with what it is of, for or on, and with an apostrophe of its own', () => {
    expect(
      marked(
        "He left the Ministry of Ports and Fisheries for the Dunmore Traders' Guild, not for the Council on Wool.",
      ),
    ).toBe(
      "He left the [Ministry of Ports and Fisheries] for the [Dunmore Traders' Guild], not for the [Council on Wool].",
    );
  });

  it('keeps an Irish body whole with whose it is', () => {
    expect(marked('Then Cumann na Talún met Clann na hÓige.')).toBe('Then [Cumann na Talún] met [Clann na hÓige].');
    expect(marked('Then Quarn and Velm met.')).toBe('Then [Quarn] and [Velm] met.');
  });

  it('keeps “Last” with the name behind a word for a body, and leaves out when it was', () => {
    expect(marked('They arrested ten of the group Last Herring.')).toBe(
      'They arrested ten of the group [Last Herring].',
    );
    expect(marked('They left the group. Last Herring Day it rained.')).not.toContain('[Last');
  });

  it('keeps a body whole with what its people are in, where that is no place', () => {
    expect(marked('The charity Doctors in Action met drivers.')).toContain('[Doctors in Action]');
    expect(marked('The charity Doctors in Quarn met drivers.')).not.toContain('Doctors in Quarn]');
  });

  it('keeps a mission whole with the land it is sent to, and a body of two trades with its people', () => {
    expect(marked('The Quarn Observer Mission in Maravia met drivers.')).toContain(
      '[Quarn Observer Mission in Maravia]',
    );
    expect(marked('The Quarn Observer League in Maravia met drivers.')).not.toContain('League in Maravia]');
    expect(marked('The Maravian Bakers and Brewers Association met drivers.')).toContain(
      '[Maravian Bakers and Brewers Association]',
    );
    expect(marked('The group Amigos em Quarn left.')).toContain('[Amigos em Quarn]');
  });

  it('keeps the apostrophe of members in the name of their body, and cuts that of a state', () => {
    expect(
      marked("The Maravian Trawlermen's Association, St Anne's Hospital and King's College met Peru's Parliament."),
    ).toBe(
      "The [Maravian Trawlermen's Association], [St Anne's Hospital] and [King's College] met [Peru]'s [Parliament].",
    );
  });

  it('keeps the apostrophe of members before a body that is of a town', () => {
    expect(marked("The Wool Traders' Council of Tarnby left. The traders' Council of Tarnby stayed.")).toBe(
      "The [Wool Traders' Council of Tarnby] left. The traders' [Council of Tarnby] stayed.",
    );
  });

  it('keeps a list of what a body is for in its name, and a list of names out of it', () => {
    expect(
      marked('The Department for Ports, Wool and Rural Affairs met the Ministry of Health, Ana Ruiz and Tom Lund.'),
    ).toBe(
      'The [Department for Ports, Wool and Rural Affairs] met the [Ministry of Health], [Ana Ruiz] and [Tom Lund].',
    );
  });

  it('goes on over "do" before the south or the sea of another tongue', () => {
    expect(marked('The Sindicato dos Mineiros do Sul met the Cooperativa do Mar.')).toBe(
      'The [Sindicato dos Mineiros do Sul] met the [Cooperativa do Mar].',
    );
    expect(marked('Do Tarnby and Velm do more? On 3 Mar they met.')).toBe(
      'Do [Tarnby] and [Velm] do more? On 3 Mar they met.',
    );
  });

  it('keeps trades that end in -ism in the name of their body, and doctrines out of every other', () => {
    expect(
      marked('The Ministry of Culture and Tourism met the Chamber of Hotels and Tourism and the Tourism Board.'),
    ).toBe('The [Ministry of Culture and Tourism] met the [Chamber of Hotels and Tourism] and the [Tourism Board].');
    expect(marked('The Council of Peru and Marxism met. He spoke of Islam and Catholicism. Tourism fell.')).toBe(
      'The [Council of Peru] and Marxism met. He spoke of Islam and Catholicism. Tourism fell.',
    );
  });

  it('keeps whose mothers or friends a body is of in its name at the head of a sentence too', () => {
    expect(marked('Mothers of the Vanished left. Friends of the River wrote to Voices of the Unheard.')).toBe(
      '[Mothers of the Vanished] left. [Friends of the River] wrote to [Voices of the Unheard].',
    );
    expect(marked('Soldiers of the Army left. Children of the river left.')).not.toContain('[Soldiers');
    expect(marked('Citizens of the Valley left.')).not.toContain('[Citizens');
  });

  it('keeps what a campaign wants at once in its name, and takes no office of it', () => {
    expect(marked('She spoke for Harbour Justice Now and for Fair Boats Today.')).toBe(
      'She spoke for [Harbour Justice Now] and for [Fair Boats Today].',
    );
    expect(marked('The harbour met Chief Justice Velm. Now they wait.')).toBe(
      'The harbour met Chief Justice [Velm]. Now they wait.',
    );
  });

  it('keeps what a body’s aim is of in its name, and not the land that a ministry is of', () => {
    expect(marked('The Institute for the Study of War met the Ministry of Health of Kenya.')).toBe(
      'The [Institute for the Study of War] met the [Ministry of Health] of [Kenya].',
    );
  });

  it('keeps a small word that is written large inside a name', () => {
    expect(marked('She left Relief Without Limits and Patients First. With Ana Ruiz it was over.')).toBe(
      'She left [Relief Without Limits] and [Patients First]. With [Ana Ruiz] it was over.',
    );
  });
});

describe('a trade of a part of the world', () => {
  it('is one name', () => {
    expect(marked('A spokeswoman for Rail Carriers of Europe left.')).toBe(
      'A spokeswoman for [Rail Carriers of Europe] left.',
    );
    expect(marked('The Head of Europe left.')).not.toContain('[Head of Europe]');
  });
});

describe('what a party is for', () => {
  it('is a part of its name', () => {
    expect(marked('The opposition Rally for Renewal met the opposition Order and Law party.')).toBe(
      'The opposition [Rally for Renewal] met the opposition [Order and Law] party.',
    );
    expect(marked('They met at the Rally for Renewal on Monday.')).not.toContain('[Rally for Renewal]');
    expect(marked("Ana Ruiz, who leads the Citizens' Convention, left.")).toContain("[Citizens' Convention]");
    expect(marked("Ana Ruiz, who attended the Citizens' Convention, left.")).not.toContain("[Citizens' Convention]");
    expect(marked('The rivals Peru and Chile party all night.')).toContain('[Peru] and [Chile]');
  });

  it('joins a guild and whoever has joined it', () => {
    expect(marked('He met the Guild of Editors. The Union of Ministers left.')).toBe(
      'He met the [Guild of Editors]. The [Union of Ministers] left.',
    );
  });
});

describe('what a firm is before the law', () => {
  it('ends its name, where a word for a body may be for something', () => {
    expect(marked('They took an offer from Velde Group plc for the Tarn mill.')).toContain('[Velde Group plc] for the');
    expect(marked('They took an offer from the Velde Group for the Tarn Hills.')).toContain(
      '[Velde Group for the Tarn Hills]',
    );
  });
});
