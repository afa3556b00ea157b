import { describe, expect, it } from 'vitest';
import type { Scene } from '../phrases/scene.ts';
import { definedTerms } from './defined-terms.ts';
import { meaning } from './fixtures/meaning.ts';

describe('what a document says it will call somebody', () => {
  const opening =
    '[Norwind Capital|organisation] (“Norwind” or the “Fund”) met [Velmar Bank|organisation] (the “Bank”).';

  it('means that one wherever it is written large', () => {
    expect(meaning(`${opening} It rained. It snowed. The Fund denied it.`, 'The Fund')).toEqual(['norwind-capital']);
    expect(meaning(`${opening} It rained. It snowed. The Bank denied it.`, 'The Bank')).toEqual(['velmar-bank']);
  });

  it('means nobody where it was said of two, and none but the word alone', () => {
    const text = 'Norwind (the “Company”) met Velmar (the “Company” or the “Buyer”).';
    const mentions = ['Norwind', 'Velmar'].map((entity) => ({ entity, end: text.indexOf(entity) + entity.length }));
    expect([...definedTerms({ text, mentions } as unknown as Scene)]).toEqual([['buyer', 'Velmar']]);
    expect(meaning(`${opening} The pension Fund denied it.`, 'The pension Fund')).toEqual([]);
  });
});
