import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '#src/schema/evidence.ts';
import { sourceDocument } from '../fixtures/source-document.ts';
import type { Analysis, LocalEntity } from '../types.ts';
import { joinEntities } from './entities.ts';

describe('joining across documents', () => {
  it('joins what one document names in full and another by surname', () => {
    const found = join([[person('Ana Ruiz')], [person('Ruiz')]]);
    expect(found).toMatchObject([{ id: 'ana-ruiz', name: 'Ana Ruiz', aliases: ['Ruiz'] }]);
  });

  it('leaves a surname alone that two people bear', () => {
    expect(ids([[person('Ana Ruiz')], [person('Otto Ruiz')], [person('Ruiz')]])).toEqual([
      'ana-ruiz',
      'otto-ruiz',
      'ruiz',
    ]);
  });

  it('writes a name of capitals alone as a sentence would, and keeps the form met', () => {
    const found = join([[body('MINISTRY OF TRADE'), body('COMESA SECRETARIAT'), body('COMESA')]]);
    expect(found.map(({ name }) => name)).toEqual(['COMESA', 'COMESA Secretariat', 'Ministry of Trade']);
    expect(found.at(-1)).toMatchObject({ id: 'ministry-of-trade', aliases: ['MINISTRY OF TRADE'] });
    expect(join([[body('UN AID')]])).toMatchObject([{ name: 'UN AID', aliases: [] }]);
  });

  it('joins a person named with the mother’s surname behind, where one alone is called so and the roles agree', () => {
    expect(ids([[person('Hugo Marín Rivas')], [person('Hugo Marín')]])).toHaveLength(1);
    expect(ids([[person('Hugo Marín Rivas')], [person('Hugo Marín Peña')], [person('Hugo Marín')]])).toHaveLength(3);
    expect(ids([[person('Hugo Marín Rivas')], [person('Ana Marín')]])).toHaveLength(2);
    expect(ids([[person('Hugo Velho Rivas')], [person('Velho Rivas')]])).toHaveLength(1);
    expect(ids([[person('Mary Jane Moss')], [person('Jane Moss')]])).toHaveLength(2);
  });

  it('joins a family name that comes first, and no first name', () => {
    expect(ids([[person('Zhao Qiling')], [person('Zhao')]])).toHaveLength(1);
    expect(ids([[person('Otto Ruiz')], [person('Otto')]])).toHaveLength(2);
  });

  it('takes a word for the body it is in another document, unless somebody bears it', () => {
    expect(ids([[body('Norvair')], [person('Norvair')]])).toEqual(['norvair']);
    expect(ids([[body('Norvair')], [person('Norvair'), person('Ida Norvair')]])).toContain('norvair');
  });

  it('joins a body whose words stand in another order, and none with another word', () => {
    expect(ids([[body("Herders' Party")], [body('Party of the Herders')]])).toHaveLength(1);
    expect(ids([[body("Herders' Party")], [body('Party of the Potters')]])).toHaveLength(2);
  });

  it('joins a firm to its name with its legal form, and not one that is called otherwise', () => {
    expect(ids([[body('Norwind Dairy')], [body('Norwind Dairy Limited')]])).toHaveLength(1);
    expect(ids([[body('Norwind Dairy')], [body('Norwind Shipping Limited')]])).toHaveLength(2);
  });

  it('joins a body to its last words, where one alone ends so', () => {
    const full = body('Tarn Conciliation Board');
    expect(ids([[full], [body('Conciliation Board')]])).toHaveLength(1);
    expect(ids([[body('Highland Front')], [body('Front')]])).toHaveLength(1);
    expect(ids([[full], [body('Fjord Conciliation Board')], [body('Conciliation Board')]])).toHaveLength(3);
    expect(ids([[body('Tarn Valley')], [body('Valley')]])).toHaveLength(2);
    expect(ids([[body('Social Democratic Party')], [body('Democratic Party')]])).toHaveLength(2);
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

  it('joins who fights for a land by its name to what else the name holds, and no party to another', () => {
    expect(ids([[body('Zevran Liberation Front')], [body('Zevran Front')]])).toHaveLength(1);
    expect(ids([[body('Popular Front of Zevran')], [body('Zevran Front')]])).toHaveLength(1);
    expect(
      ids([[body('Zevran Liberation Front')], [body('Popular Front of Zevran')], [body('Zevran Front')]]),
    ).toHaveLength(3);
    expect(ids([[body('Liberal Reform Movement')], [body('Liberal Movement')]])).toHaveLength(2);
  });

  it('joins a body of two seas to its last words, and none that is for something', () => {
    expect(ids([[body("Gulf and Red Sea Pilots' Council")], [body("Pilots' Council")]])).toHaveLength(1);
    expect(ids([[body('Movement for a Council')], [body('Council')]])).toHaveLength(2);
  });

  it('joins rebels to the one body that is called a rebel one', () => {
    const rebels: LocalEntity = { ...body('Norvarian rebels'), type: 'group' };
    const calling = (key: string, ...entities: LocalEntity[]) => ({
      ...document(key, entities),
      callings: entities.map(({ key: entity }) => ({ entity, noun: 'rebel' })),
    });
    const count = (...documents: Analysis[]) => joinEntities(documents, { issues: [], known: [] }).entities.length;
    expect(count(calling('a', body('Upland Front')), document('b', [rebels]))).toBe(1);
    expect(count(document('a', [body('Upland Front')]), document('b', [rebels]))).toBe(2);
    expect(count(calling('a', body('Upland Front'), body('Coast Front')), document('b', [rebels]))).toBe(3);
  });

  it('joins the name of a people to the land another document names, not to a town that only begins like it', () => {
    const land: LocalEntity = { ...body('Norvaria'), type: 'country' };
    expect(join([[land], [body('Norvarian')]])).toMatchObject([{ id: 'norvaria', type: 'country' }]);
    expect(ids([[land], [body('Norvar')]])).toHaveLength(2);
  });

  it('joins a land to itself though one document tells its people apart from it', () => {
    const apart = [body('Norvarians'), body('Norvaria')];
    const found = ids([apart, [body('Norvaria')], [body('Norvaria')]]);
    expect(found.filter((id) => id.startsWith('norvaria') && !id.startsWith('norvarians'))).toEqual(['norvaria']);
  });

  it('takes somebody known by full name for a person, whatever the surname alone is taken for', () => {
    const surname = [body('Skarvold')];
    expect(join([[person('Ole Skarvold')], surname, surname])).toMatchObject([{ id: 'ole-skarvold', type: 'person' }]);
  });

  it('takes for a state what one document shows to be one and another only names', () => {
    const land: LocalEntity = { ...body('Norvaria'), type: 'country' };
    const place: LocalEntity = { ...body('Norvaria'), type: 'place' };
    expect(join([[place], [place], [land]])).toMatchObject([{ type: 'country' }]);
  });

  it('takes the bearer whose role agrees', () => {
    const found = join([
      [person('Ana Ruiz', 'President')],
      [person('Otto Ruiz', 'coach')],
      [person('Ruiz', 'President')],
    ]);
    expect(found.find(({ id }) => id === 'ana-ruiz')!.aliases).toEqual(['Ruiz']);
  });

  it('joins transliterations of one name', () => {
    expect(ids([[person('Danylo Hrynskiy')], [person('Danylo Hrynsky')], [person('Hrynskyy')]])).toHaveLength(1);
  });

  it('joins a surname one letter off where the first name agrees, and not where it differs', () => {
    expect(ids([[person('Maros Sefkovic')], [person('Maros Sefcovic')]])).toHaveLength(1);
    expect(ids([[person('Maros Sefkovic')], [person('Petra Sefcovic')]])).toHaveLength(2);
    expect(ids([[person('Maros Sefkovic', 'coach')], [person('Maros Sefcovic', 'envoy')]])).toHaveLength(2);
  });

  it('joins a first name one letter off only where the role agrees', () => {
    expect(ids([[person('Mikhel Tamm', 'mayor')], [person('Mikhal Tamm', 'mayor of Narva')]])).toHaveLength(1);
    expect(ids([[person('Maria Tamm', 'mayor')], [person('Mario Tamm', 'coach')]])).toHaveLength(2);
  });

  it('keeps namesakes apart whose middle names differ', () => {
    expect(ids([[person('Jon H. Tamm')], [person('Jon K. Tamm')]])).toHaveLength(2);
    expect(ids([[person('Jon H. Tamm')], [person('Jon Tamm')]])).toHaveLength(1);
  });

  it('never joins two that one document tells apart', () => {
    expect(ids([[person('Maros Sefkovic'), person('Maros Sefcovic')]])).toHaveLength(2);
    expect(ids([[person('Ana Ruiz')], [person('Ana Ruiz'), person('Ruiz')]])).toHaveLength(2);
  });

  it('joins an acronym to the one body it fits', () => {
    expect(join([[body('Northern Relief Forces')], [body('NRF')]])).toMatchObject([
      { id: 'northern-relief-forces', aliases: ['NRF'] },
    ]);
    expect(ids([[body('Northern Relief Forces')], [body('National Rail Federation')], [body('NRF')]])).toHaveLength(3);
  });

  it('never takes one country for another', () => {
    expect(
      ids([[country('Iran', 'IR')], [country('Iraq', 'IQ')], [country('Niger', 'NE')], [country('Nigeria', 'NG')]]),
    ).toHaveLength(4);
  });

  it('takes a lone word that its document holds for a firm for the person of that surname, but no common word', () => {
    expect(ids([[person('Kaja Kallmets')], [body('Kallmets')]])).toEqual(['kaja-kallmets']);
    expect(ids([[person('Otto Union')], [body('Union')]])).toHaveLength(2);
  });

  it('carries a party over from the document that states it', () => {
    const found = join([
      [person('Ana Ruiz'), country('Peru', 'PE')],
      [{ ...person('Ruiz'), party: 'peru' }, country('Peru', 'PE')],
    ]);
    expect(found.find(({ id }) => id === 'ana-ruiz')!.party).toBe('peru');
    expect(found.find(({ id }) => id === 'peru')).toMatchObject({ code: 'PE', party: 'peru', standing: null });
  });

  it('keeps the id an editor gave', () => {
    const known = {
      id: 'the-mayor',
      type: 'person',
      name: 'Ana Ruiz',
      aliases: [],
      role: null,
      party: null,
      standing: null,
    } as const;
    const analyses = [document('a', [{ ...person('Ana Ruiz'), key: 'the-mayor' }]), document('b', [person('Ruiz')])];
    const joined = joinEntities(analyses, { issues: [], known: [known] });
    expect(joined.entities.map(({ id }) => id)).toEqual(['the-mayor']);
    expect(joined.idOf('b', 'ruiz')).toBe('the-mayor');
  });

  it('says so where a document has no such entity', () => {
    const joined = joinEntities([document('a', [])], { issues: [], known: [] });
    expect(() => joined.idOf('a', 'nobody')).toThrow('no entity "nobody" in document a');
  });

  it('gives the same entities in any order of the documents, each id once, each key an id', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(locals, { selector: ({ key }) => key, maxLength: 5 }), { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (lists, numbers) => {
          const documents = lists.map((entities, i) => document(`d${i}`, entities));
          const joined = joinEntities(documents, { issues: [], known: [] });
          const shuffled = documents
            .map((one) => ({ one, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(joinEntities(shuffled, { issues: [], known: [] }).entities).toEqual(joined.entities);
          const all = joined.entities.map(({ id }) => id);
          expect(new Set(all).size).toBe(all.length);
          for (const {
            document: { id },
            entities,
          } of documents)
            for (const { key } of entities) expect(all).toContain(joined.idOf(id, key));
        },
      ),
    );
  });
});

const locals = fc
  .tuple(
    fc.constantFrom('person', 'organisation', 'place'),
    fc.constantFrom(
      'Ana Ruiz',
      'Ruiz',
      'Anna Ruis',
      'Ana M. Ruiz',
      'Union of Ruiz',
      'UOR',
      'Otto Ruiz',
      'Narva',
      '名',
      '-',
    ),
    fc.constantFrom(null, 'mayor', 'coach'),
  )
  .map(([type, name, role]): LocalEntity => ({ ...person(name, role), type: type as LocalEntity['type'] }));

function person(name: string, role: string | null = null): LocalEntity {
  return {
    key: name.toLowerCase().replaceAll(' ', '-'),
    type: 'person',
    name,
    code: null,
    forms: [name],
    role,
    party: null,
  };
}

function body(name: string): LocalEntity {
  return { ...person(name), type: 'organisation' };
}

function country(name: string, code: string): LocalEntity {
  return { ...person(name), type: 'country', code, party: name.toLowerCase() };
}

function document(id: string, entities: readonly LocalEntity[]): Analysis {
  return {
    document: sourceDocument('', id),
    sentences: [],
    tokens: [],
    entities,
    mentions: [],
    affiliations: [],
    callings: [],
    organs: [],
    home: null,
    statements: [],
    acts: [],
    facts: [],
    predications: [],
    issues: [],
    rejected: [],
  };
}

function join(lists: readonly (readonly LocalEntity[])[]): readonly Entity[] {
  return joinEntities(
    lists.map((entities, i) => document(`d${i}`, entities)),
    { issues: [], known: [] },
  ).entities;
}

function ids(lists: readonly (readonly LocalEntity[])[]): string[] {
  return join(lists).map(({ id }) => id);
}
