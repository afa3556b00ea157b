import { describe, expect, it } from 'vitest';
import type { LocalEntity } from '../../types.ts';
import { body, country, ids, join, person } from '../fixtures/joined.ts';

describe('entities of several documents', () => {
  it('takes a word for the body it is in another document, unless somebody bears it', () => {
    expect(ids([[body('Norvair')], [person('Norvair')]])).toEqual(['norvair']);
    expect(ids([[body('Norvair')], [person('Norvair'), person('Ida Norvair')]])).toContain('norvair');
  });

  it('joins a firm to its name without the words for its legal form', () => {
    expect(ids([[body('Quarn Glass')], [body('QUARN GLASS JOINT STOCK COMPANY')]])).toHaveLength(1);
    expect(ids([[body('Quarn Glass')], [body('Quarn Glass Stock Exchange')]])).toHaveLength(2);
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

  it('never joins two that one document tells apart', () => {
    expect(ids([[person('Maros Sefkovic'), person('Maros Sefcovic')]])).toHaveLength(2);
    expect(ids([[person('Ana Ruiz')], [person('Ana Ruiz'), person('Ruiz')]])).toHaveLength(2);
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
});
