import { describe, expect, it } from 'vitest';
import type { LocalEntity } from '../../types.ts';
import { body, country, ids, join, person } from '../fixtures/joined.ts';

describe('bodies by a shorter name', () => {
  it('joins a body whose words stand in another order, and none with another word', () => {
    expect(ids([[body("Herders' Party")], [body('Party of the Herders')]])).toHaveLength(1);
    expect(ids([[body("Herders' Party")], [body('Party of the Potters')]])).toHaveLength(2);
  });

  it('joins a firm to its name with its legal form, and not one that is called otherwise', () => {
    expect(ids([[body('Norwind Dairy')], [body('Norwind Dairy Limited')]])).toHaveLength(1);
    expect(ids([[body('Norwind Dairy')], [body('Norwind Shipping Limited')]])).toHaveLength(2);
  });

  it('joins a firm that is called a company to its name alone, and a trade’s body to its name with its land', () => {
    expect(ids([[body('Tarn Nitrogen')], [body('Tarn Nitrogen Company')]])).toHaveLength(1);
    expect(ids([[body('Union of Millers')], [body('Union of Millers of Kenya')]])).toHaveLength(1);
    expect(ids([[body("Mill Workers' Congress")], [body("Mill Workers' Congress of Kenya")]])).toHaveLength(1);
  });

  it('joins a news agency to its name alone', () => {
    expect(ids([[body('Tarnpress News Agency')], [body('Tarnpress')]])).toHaveLength(1);
    expect(ids([[body('Tarnpress Travel Agency')], [body('Tarnpress')]])).toHaveLength(2);
  });

  it('joins a firm of one word to its name with a legal form of several, and not a body that is called so', () => {
    expect(ids([[body('Tarnengaz')], [body('Tarnengaz Joint-Stock Company')]])).toHaveLength(1);
    expect(ids([[body('Tarnengaz')], [body('Tarnengaz Works Council')]])).toHaveLength(2);
  });

  it('joins a body to the word that another document takes for somebody, and not to a surname', () => {
    const called = { ...body('Norwind Motion'), forms: ['Norwind Motion', 'Norwind'] };
    expect(ids([[called], [person('Norwind')]])).toEqual(['norwind-motion']);
    expect(ids([[called], [person('Norwind')], [person('Ana Norwind')]])).not.toEqual(['norwind-motion']);
  });

  it('joins a body to several words of its name by which another document calls it too', () => {
    const called = { ...body('Open Fields Relief'), forms: ['Open Fields Relief', 'Open Fields'] };
    expect(ids([[called], [body('Open Fields')]])).toHaveLength(1);
    expect(ids([[body('Open Fields Relief')], [body('Fields Relief Open')]])).toHaveLength(1);
    const mills = { ...body('Molinos Tarnel'), forms: ['Molinos Tarnel', 'Tarnel'] };
    expect(ids([[mills], [body('Tarnel')]])).toHaveLength(1);
    const party = { ...body('Movimento Sunrise'), forms: ['Movimento Sunrise', 'Sunrise'] };
    expect(ids([[party], [body('Sunrise')]])).toHaveLength(1);
    expect(ids([[{ ...body('Tarn Valley'), forms: ['Tarn Valley', 'Valley'] }], [body('Valley')]])).toHaveLength(2);
    expect(ids([[body('The Lamp')], [body('Lamp')]])).toHaveLength(1);
    expect(ids([[called], [body('Open Doors')]])).toHaveLength(2);
  });

  it('joins a body to a part of its name in a document that does not name it in full', () => {
    const full = body('Tarn Hill Horizon');
    expect(ids([[full], [body('Tarn Hill')]])).toHaveLength(1);
    expect(ids([[full, body('Tarn Hill')]])).toHaveLength(2);
    expect(ids([[full], [body('Tarn Hill Beacon')], [body('Tarn Hill')]])).toHaveLength(3);
    expect(ids([[body('Associação Onda Larga')], [person('Onda Larga')]])).toHaveLength(1);
  });

  it('joins a body to its last words, where one alone ends so', () => {
    const state = body('State Board of Education');
    expect(ids([[state], [body('Board of Education')]])).toHaveLength(1);
    expect(ids([[state], [body('Board of Health')]])).toHaveLength(2);
    const full = body('Tarn Conciliation Board');
    expect(ids([[full], [body('Conciliation Board')]])).toHaveLength(1);
    expect(ids([[body('Highland Front')], [body('Front')]])).toHaveLength(1);
    expect(ids([[full], [body('Fjord Conciliation Board')], [body('Conciliation Board')]])).toHaveLength(3);
    expect(ids([[body('Tarn Valley')], [body('Valley')]])).toHaveLength(2);
    expect(ids([[body('Social Democratic Party')], [body('Democratic Party')]])).toHaveLength(2);
  });

  it('joins a land’s party to its name without "National", a party to its name alone, and drivers to their union', () => {
    expect(ids([[body('National Meadow Party')], [body('Meadow Party')]])).toHaveLength(1);
    expect(ids([[body('National Meadow Party'), body('Meadow Party')], [body('Meadow Party')]])).toHaveLength(2);
    expect(ids([[body('Red Dawn Party')], [body('Red Dawn')]])).toHaveLength(1);
    expect(ids([[body('Tarn Rail Union')], [body('Tarn Rail')]])).toHaveLength(2);
    expect(ids([[body("Tarn Drivers' Union")], [body('Tarn Drivers')]])).toHaveLength(1);
    expect(ids([[body('Reed Brigades')], [body('Brigades')]])).toHaveLength(1);
    expect(ids([[body('Reed Brigades')], [body('Hill Brigades')], [body('Brigades')]])).toHaveLength(3);
  });

  it('joins a court in a land to the one that a document of no land calls so, where there is no other', () => {
    const [full, short] = [body('labour court in Tarnland'), body('Labour Court')];
    expect(ids([[full], [short]])).toHaveLength(1);
    expect(ids([[full], [short, country('Peru', 'PE')]])).toHaveLength(3);
    expect(ids([[full], [body('labour court in Lundland')], [short]])).toHaveLength(3);
  });

  it('joins a body to its first words in a document that names its town', () => {
    const full = body("Wool Traders' Council of Tarnby");
    const place: LocalEntity = { ...body('Tarnby'), type: 'place' };
    expect(ids([[full], [body("Wool Traders' Council"), place]])).toHaveLength(2);
    expect(ids([[full], [body("Wool Traders' Council")]])).toHaveLength(2);
    expect(join([[full], [body("Wool Traders' Council"), place]]).map(({ id }) => id)).toContain(
      'wool-traders-council-of-tarnby',
    );
    const other = body("Wool Traders' Council of Lundby");
    expect(ids([[full], [other], [body("Wool Traders' Council"), place]])).toHaveLength(3);
  });

  it('joins a firm to its name without its trade, where one firm alone begins so', () => {
    expect(ids([[body('Castell Motors')], [body('Castell')]])).toHaveLength(1);
    expect(ids([[body('Castell Motors')], [body('Castell Foods')], [body('Castell')]])).toHaveLength(3);
    expect(ids([[body('Castell Guild')], [body('Castell')]])).toHaveLength(2);
    expect(ids([[body('Castell Regional Hospital')], [body('Castell Regional')]])).toHaveLength(1);
    expect(ids([[body('Castell Regional Council')], [body('Castell Regional')]])).toHaveLength(2);
  });

  it('joins a body to the one word that another document calls it too, where one alone is called so', () => {
    const full = (name: string) => ({ ...body(name), forms: [name, 'Tarn'] });
    expect(ids([[full('Tarn Harbour')], [body('Tarn')]])).toEqual(['tarn-harbour']);
    expect(ids([[full('Tarn Harbour')], [full('Tarn Industrial')], [body('Tarn')]])).toHaveLength(3);
    expect(ids([[body('Tarn Harbour')], [body('Tarn')]])).toHaveLength(2);
    expect(ids([[full('Tarn Harbour'), body('Tarn')], [body('Tarn')]])).toHaveLength(2);
  });

  it('joins a firm to its name without what it has, and not to its people', () => {
    expect(ids([[body('Tarn Quay Terminals')], [person('Tarn Quay')]])).toEqual(['tarn-quay-terminals']);
    expect(ids([[body('Tarn Quay Drivers')], [person('Tarn Quay')]])).toHaveLength(2);
    expect(ids([[body('Tarn Quay Terminals')], [body('Tarn Quay Airways')], [person('Tarn Quay')]])).toHaveLength(3);
  });

  it('joins a body of two seas to its last words, and none that is for something', () => {
    expect(ids([[body("Gulf and Red Sea Pilots' Council")], [body("Pilots' Council")]])).toHaveLength(1);
    expect(ids([[body('Movement for a Council')], [body('Council')]])).toHaveLength(2);
  });
});
