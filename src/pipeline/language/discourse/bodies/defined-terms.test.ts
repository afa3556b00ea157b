import { describe, expect, it } from 'vitest';
import type { Scene } from '../../phrases/scene.ts';
import { meaning } from '../fixtures/meaning.ts';
import { definedTerms } from './defined-terms.ts';

describe('what a document says it will call somebody', () => {
  const opening =
    '[Norwind Capital|organisation] (“Norwind” or the “Fund”) met [Velmar Bank|organisation] (the “Bank”).';

  it('means that one wherever it is written large', () => {
    expect(meaning(`${opening} It rained. It snowed. The Fund denied it.`, 'The Fund')).toEqual(['norwind-capital']);
    expect(meaning(`${opening} It rained. It snowed. The Bank denied it.`, 'The Bank')).toEqual(['velmar-bank']);
  });

  it('means it behind a legal form, in single marks, without a bracket and behind who acts for it', () => {
    const terms = (words: string) => {
      const text = `This is between Norwind${words} and others.`;
      const end = text.indexOf('Norwind') + 'Norwind'.length;
      return [...definedTerms({ text, mentions: [{ entity: 'norwind', end }] } as unknown as Scene).keys()];
    };
    expect(terms(" Ltd (hereinafter 'the Employer')")).toEqual(['employer']);
    expect(terms(', hereinafter referred to as "the Buyer"')).toEqual(['buyer']);
    expect(terms(', represented by its director, Ms A. Lind (the “Lessor”)')).toEqual(['lessor']);
    expect(terms(' (hereinafter the Seller)')).toEqual(['seller']);
    expect(terms(' (the director’s own)')).toEqual([]);
    expect(terms(' (see the Annex)')).toEqual([]);
  });

  it('means nobody where it was said of two, and none but the word alone', () => {
    const text = 'Norwind (the “Company”) met Velmar (the “Company” or the “Buyer”).';
    const mentions = ['Norwind', 'Velmar'].map((entity) => ({ entity, end: text.indexOf(entity) + entity.length }));
    expect([...definedTerms({ text, mentions } as unknown as Scene)]).toEqual([['buyer', 'Velmar']]);
    expect(meaning(`${opening} The pension Fund denied it.`, 'The pension Fund')).toEqual([]);
  });
});
