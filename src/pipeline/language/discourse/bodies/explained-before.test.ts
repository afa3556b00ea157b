import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

describe('a body as its name was explained', () => {
  const bank = '[Banco Velm|organisation], the country’s second-largest lender, met the [Guild|organisation]. ';
  const party = '[Green Alliance|organisation], the largest opposition party, met the [Guild|organisation]. ';

  it('is meant by the same words again', () => {
    expect(meaning(`${bank}The country’s second-largest lender left.`, 'The country’s second-largest lender')).toEqual([
      'banco-velm',
    ]);
  });

  it('is meant by the word that told it from others of its kind', () => {
    expect(meaning(`${party}The opposition party left.`, 'The opposition party')).toEqual(['green-alliance']);
    expect(meaning(`${party}The farmers’ party left.`, 'The farmers’ party')).toEqual([]);
  });

  it('is meant by its ministry’s own word, whatever its number', () => {
    const ministry = 'The [Ministry of Fisheries|organisation] met the [Guild|organisation]. ';
    expect(meaning(`${ministry}The fisheries ministry left.`, 'The fisheries ministry')).toEqual([
      'ministry-of-fisheries',
    ]);
    expect(meaning(`${ministry}The health ministry left.`, 'The health ministry')).toEqual([]);
  });

  it('is meant by another word for what it was called, before whoever is named nearer', () => {
    const lender = '[Velmora|organisation], the old lender, left. [Norwind|organisation] was late. ';
    expect(meaning(`${lender}The bank left.`, 'The bank')).toEqual(['velmora']);
    const shops = '[Belmont|organisation], the supermarket chain, met [Castell|organisation], the developer. ';
    expect(meaning(`${shops}The housebuilder left.`, 'The housebuilder')).toEqual(['castell']);
    expect(meaning(`${shops}The bank left.`, 'The bank')).toEqual([]);
  });

  it('is nobody where two are explained alike, or where the words may be of another', () => {
    const two =
      '[Clean Rivers|organisation], an old charity, met the [Harbour Trust|organisation], an old charity. The old charity left.';
    expect(meaning(two, 'The old charity')).toEqual([]);
    expect(
      meaning('Without [Skylark|organisation], the pilots’ union, which was late, left.', 'the pilots’ union'),
    ).toEqual([]);
  });
});
