import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../types.ts';
import { joinEntities } from '../entities.ts';
import { body, document, ids, join, person } from '../fixtures/joined.ts';

describe('people of several documents', () => {
  it('joins what one document names in full and another by surname', () => {
    const found = join([[person('Ana Ruiz')], [person('Ruiz')]]);
    expect(found).toMatchObject([{ id: 'ana-ruiz', name: 'Ana Ruiz', aliases: ['Ruiz'] }]);
  });

  it('joins a surname that is a word too to whom two documents name in full', () => {
    expect(ids([[person('Ana Bread')], [person('Ana Bread')], [body('Bread')]])).toEqual(['ana-bread']);
    expect(ids([[person('Ana Bread')], [body('Bread')]])).toHaveLength(2);
    expect(ids([[person('Ana Bread')], [person('Otto Bread')], [body('Bread')]])).toHaveLength(3);
  });

  it('joins two spellings of a long surname behind a first name that few bear, of one office', () => {
    const premier = (name: string, role = 'Prime Minister') => ({ ...person(name), role });
    expect(ids([[premier('Vumtham Wechayachai')], [premier('Vumtham Wichaiyachai')]])).toHaveLength(1);
    expect(ids([[premier('Ana Wechayachai')], [premier('Ana Wichaiyachai')]])).toHaveLength(2);
    expect(ids([[premier('Vumtham Wechayachai')], [premier('Vumtham Wichaiyachai', 'baker')]])).toHaveLength(2);
  });

  it('joins nobody with what his firm is called for short', () => {
    const firm = (forms: string[]) => ({ ...body('Velm Brewers'), forms });
    const found = (forms: string[]) => ids([[firm(forms), person('Ana Velm')], [body('Velm')]]);
    expect(found(['Velm Brewers', 'Velm'])).toEqual(['ana-velm', 'velm-brewers']);
    expect(join([[firm(['Velm Brewers', 'Velm'])], [person('Ana Velm')], [body('Velm')]])[1]).toMatchObject({
      id: 'velm-brewers',
      aliases: ['Velm'],
    });
    expect(join([[person('Ana Velm')], [body('Velm')]])).toHaveLength(1);
  });

  it('takes a surname that others have for a first name for one, where nobody of the briefing does', () => {
    expect(ids([[person('Otto Ruben')], [person('Ruben')]])).toEqual(['otto-ruben']);
    expect(ids([[person('Otto Ruben')], [person('Ruben Ruiz')], [person('Ruben')]])).toHaveLength(3);
  });

  it('joins a family name that opens the whole one, though others have it for a first name', () => {
    expect(ids([[person('Kim Young-ho')], [person('Kim')]])).toEqual(['kim-young-ho']);
    expect(ids([[person('Nguyen Van Minh')], [person('Nguyen')], [person('Minh')]])).toEqual(['nguyen-van-minh']);
    expect(ids([[person('Kim Young-ho')], [person('Kim Su-min')], [person('Kim')]])).toHaveLength(3);
    expect(ids([[person('Kim Larsen')], [person('Kim')]])).toHaveLength(2);
  });

  it('joins first names alone where a document calls two of them so, and no stranger', () => {
    const full = [person('Maria Ruiz'), person('Otto Tamm')];
    expect(ids([full, [person('Maria'), person('Otto')]])).toEqual(['maria-ruiz', 'otto-tamm']);
    expect(ids([full, [person('Maria'), person('Mikhel')]])).toHaveLength(4);
    expect(ids([full, [person('Maria', 'nurse'), person('Otto')]])).toHaveLength(4);
    expect(
      ids([
        [...full, person('Maria Lind')],
        [person('Maria'), person('Otto')],
      ]),
    ).toHaveLength(4);
  });

  it('joins “Mr Ruiz” to no woman of that name, and “Mrs Ruiz” to none of the men', () => {
    const man = { ...person('Ruiz'), gender: 'male' } as const;
    const woman = { ...person('Ruiz'), gender: 'female' } as const;
    expect(ids([[person('Maria Ruiz')], [man]])).toEqual(['maria-ruiz', 'ruiz']);
    expect(ids([[person('Maria Ruiz')], [woman]])).toEqual(['maria-ruiz']);
    expect(ids([[person('Maria Ruiz')], [man], [person('Ruiz')]])).toEqual(['maria-ruiz', 'ruiz']);
    expect(ids([[man], [woman]])).toHaveLength(2);
    expect(ids([[man], [person('Ruiz')]])).toEqual(['ruiz']);
  });

  it('leaves a surname alone that two people bear', () => {
    expect(ids([[person('Ana Ruiz')], [person('Otto Ruiz')], [person('Ruiz')]])).toEqual([
      'ana-ruiz',
      'otto-ruiz',
      'ruiz',
    ]);
  });

  it('takes a surname that two bear for the one who is named without the other and beside whom the other is named once', () => {
    const settings = { issues: [], known: [] };
    const told = (ana: number, otto: number) => [
      {
        ...document('a', [person('Ana Ruiz'), person('Otto Ruiz')]),
        mentions: [...mentionsOf('ana-ruiz', ana), ...mentionsOf('otto-ruiz', otto)],
      },
      document('b', [person('Ruiz')]),
    ];
    expect(joinEntities(told(3, 1), settings).entities).toHaveLength(2);
    expect(joinEntities(told(2, 1), settings).entities).toHaveLength(3);
    expect(joinEntities([...told(3, 1), document('c', [person('Otto Ruiz')])], settings).entities).toHaveLength(3);
  });

  it('joins a person named with the mother’s surname behind, where one alone is called so and the roles agree', () => {
    expect(ids([[person('Hugo Marín Rivas')], [person('Hugo Marín')]])).toHaveLength(1);
    expect(ids([[person('Hugo Marín Rivas')], [person('Hugo Marín Peña')], [person('Hugo Marín')]])).toHaveLength(3);
    expect(ids([[person('Hugo Marín Rivas')], [person('Ana Marín')]])).toHaveLength(2);
    expect(ids([[person('Grace Tan Mei Ling')], [person('Grace Tan')]])).toHaveLength(1);
    expect(ids([[person('Grace Roth Mei Ling')], [person('Grace Roth')]])).toHaveLength(2);
    expect(ids([[person('Hugo Velho Rivas')], [person('Velho Rivas')]])).toHaveLength(1);
    expect(ids([[person('Mary Jane Moss')], [person('Jane Moss')]])).toHaveLength(2);
  });

  it('joins whom one document calls a leader to the general secretary of another, and to no minister', () => {
    const whole = person('Hugo Marín Rivas', 'general secretary of the guild');
    expect(ids([[whole], [person('Hugo Marín', 'guild leader')]])).toHaveLength(1);
    expect(ids([[whole], [person('Hugo Marín', 'farm minister')]])).toHaveLength(2);
  });

  it('joins the first of two surnames alone, and no middle name', () => {
    expect(ids([[person('Hugo Marín Rivas')], [person('Marín')]])).toHaveLength(1);
    expect(ids([[person('Hugo Luis Marín Rivas')], [person('Marín')]])).toHaveLength(1);
    expect(ids([[person('Nadia bint Rashid')], [person('Nadia')]])).toHaveLength(1);
    expect(ids([[person('Nadia Lind')], [person('Nadia')]])).toHaveLength(2);
    const of = (name: string, party: string) => ({ ...person(name), party });
    const whole = [of('Ivan Molyutin', 'norwind'), body('Norwind')];
    expect(ids([whole, [of('Moliutin', 'norwind'), body('Norwind')]])).toHaveLength(2);
    expect(ids([whole, [of('Moliutin', 'velhand'), body('Velhand')]])).toHaveLength(4);
    expect(ids([[person('Mary Jane Moss')], [person('Jane')]])).toHaveLength(2);
  });

  it('joins a family name that comes first, and no first name', () => {
    expect(ids([[person('Zhao Qiling')], [person('Zhao')]])).toHaveLength(1);
    expect(ids([[person('Otto Ruiz')], [person('Otto')]])).toHaveLength(2);
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

  it('joins what somebody is called for short to the whole name, unless offices tell the two apart', () => {
    expect(ids([[person('David Quarnel', 'chair')], [person('Dave Quarnel', 'chair')]])).toHaveLength(1);
    expect(ids([[person('David Quarnel', 'chair')], [person('Dave Quarnel', 'minister')]])).toHaveLength(2);
    expect(ids([[person('David Quarnel', 'chair')], [person('Daniel Quarnel', 'chair')]])).toHaveLength(2);
  });

  it('joins a first name one letter off only where the role agrees', () => {
    expect(ids([[person('Mikhel Tamm', 'mayor')], [person('Mikhal Tamm', 'mayor of Narva')]])).toHaveLength(1);
    expect(ids([[person('Maria Tamm', 'mayor')], [person('Mario Tamm', 'coach')]])).toHaveLength(2);
  });

  it('keeps namesakes apart whose middle names differ', () => {
    expect(ids([[person('Jon H. Tamm')], [person('Jon K. Tamm')]])).toHaveLength(2);
    expect(ids([[person('Jon H. Tamm')], [person('Jon Tamm')]])).toHaveLength(1);
  });
});

function mentionsOf(entity: string, count: number): Analysis['mentions'] {
  return Array.from({ length: count }, (_, i) => ({ start: i, end: i + 1, entity, form: 'name' }));
}
