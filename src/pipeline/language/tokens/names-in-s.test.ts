import { describe, expect, it } from 'vitest';
import { typedNames } from '../../fixtures/named.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lexedOf } from '../lex.ts';

const words = (...texts: string[]) =>
  lexedOf(texts.map((text) => sourceDocument(text))).map(({ tokens }) => tokens.map(({ text }) => text).join('|'));

describe('withNamesInS', () => {
  it.each([
    'Morrell’s said the shops would shut.',
    'Morrell’s is a grocer with nine shops.',
    'Morrell’s rejected the offer.',
    'Pay at Morrell’s, which has nine shops, is low.',
    'Morrell’s, the retailer, left.',
    'The Morrell’s Foods met.',
    'Morrell’s Foods met.',
  ])('keeps a shop’s name whole: %s', (text) => {
    expect(words(text)[0]).toMatch(/(?:^|\|)Morrell’s\|/);
  });

  it('leaves a firm to the land or the town that it is from, and an office to whose cause it has', () => {
    expect(words('Peru’s Morrell Foods met.')[0]).toContain('Peru|’s|Morrell');
    expect(words('Tarnby’s Quarnwood Foods met.')[0]).toContain('Tarnby|’s|Quarnwood');
    expect(words('The Federation’s Conrad Morrell left.')[0]).toContain('Federation|’s|Conrad');
    expect(words('The Children’s Commissioner met.')[0]).toContain('Children|’s|Commissioner');
  });

  it('leaves what is owned to whoever owns it', () => {
    expect(words('Morrell’s said no. Morrell’s offer was late.')[0]).toContain('Morrell|’s|offer');
    expect(words('Morrell’s said no. Morrell’s proposed merger was blocked.')[0]).toContain('Morrell|’s|proposed');
  });

  it('takes a name for somebody’s who has it without the “’s” in any document', () => {
    expect(words('Morrell’s rejected the offer.', 'Then Morrell left.')[0]).toContain('Morrell|’s|rejected');
    expect(words('It’s late. That’s said of them. Ana Morrell’s is a farm.')[0]).toContain('Morrell|’s|is');
  });

  it('makes it one body, whole or short, and the owner of what is its', () => {
    const text = 'The Morrell’s Foods met. Morrell’s said no. Morrell’s offer was late.';
    expect(typedNames(text)).toEqual(['Morrell’s Foods: organisation']);
  });
});
