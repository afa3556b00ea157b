import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../wording/blanks.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

const tokens = (text: string) => tokensOf(text, sentencesOf(text)).flat();

describe('tokensOf', () => {
  it('keeps a word whole whose letters the tagger does not know, as it is written', () => {
    expect(tokens('ŁUKASZ ŽIŽKA and Nguyễn Văn Đạt met.').map(({ text }) => text)).toEqual([
      ...['ŁUKASZ', 'ŽIŽKA', 'and', 'Nguyễn', 'Văn', 'Đạt', 'met', '.'],
    ]);
    expect(tokens('Žižka left.')[0]).toMatchObject({ text: 'Žižka', lower: 'žižka', pos: 'PROPN' });
  });

  it('takes what says what a firm is before the law for one word, and points that end a sentence for points', () => {
    const words = (text: string) => tokens(text).map((token) => token.text);
    expect(words('Nova Sp. z o.o. left.')).toEqual(['Nova', 'Sp. z o.o.', 'left', '.']);
    expect(words('Tarn Steel Co., Ltd. left.')).toEqual(['Tarn', 'Steel', 'Co., Ltd.', 'left', '.']);
    expect(words('Krupa Invest d.o.o. left.')).toEqual(['Krupa', 'Invest', 'd.o.o.', 'left', '.']);
    expect(words('She is a director a.s. told.')).not.toContain('director a.s.');
  });

  it('takes “acting” before an office for what the office is, and not for a deed', () => {
    const pos = (text: string) => tokens(text).find(({ lower }) => lower === 'acting')!.pos;
    expect(pos('Peruvian acting Prime Minister Ana Lind left.')).toBe('ADJ');
    expect(pos('Crews acting for Norwind left.')).not.toBe('ADJ');
  });

  it('reads old forms of “while” and “amid” as those words, as they are written', () => {
    expect(tokens('Whilst it rained, he left.')[0]).toMatchObject({ text: 'Whilst', lower: 'while', pos: 'SCONJ' });
    expect(tokens('He left amidst rain.')[2]).toMatchObject({ text: 'amidst', lower: 'amid', pos: 'ADP' });
  });

  it('parts a short scale from the full stop behind it', () => {
    expect(tokens('It cost £12m. He left.').map(({ text }) => text)).toContain('m');
    expect(tokens('He left at 5 p.m. on Monday.').map(({ text }) => text)).toContain('p.m.');
  });

  it('takes a participle that a hyphen joins to a name for an adjective before a noun', () => {
    const pos = (text: string, word: string) => tokens(text).find(({ lower }) => lower === word)!.pos;
    expect(pos('Lima-listed Alta Verde sued.', 'listed')).toBe('ADJ');
    expect(pos('The Lima-based union sued.', 'based')).toBe('ADJ');
    expect(pos('Lima – listed by the union – sued.', 'listed')).toBe('VERB');
  });

  it('takes a fine that is imposed for a thing, not a fine day nor what is just fine', () => {
    const pos = (text: string) => tokens(text).find(({ lower }) => lower === 'fine')!.pos;
    expect(pos('The board imposed a record fine on Norwind.')).toBe('NOUN');
    expect(pos('Norwind paid the fine by June.')).toBe('NOUN');
    expect(pos('It was a fine day.')).toBe('ADJ');
    expect(pos('That is just fine.')).toBe('ADJ');
  });

  it('keeps the full stop of a title of several', () => {
    expect(tokens('Sens. Ana Lind and Tor Roth left.')[0]).toMatchObject({ text: 'Sens.', pos: 'PROPN' });
    expect(tokens('He met the profs.').at(-1)!.text).toBe('.');
  });

  it('gives each word its part of speech and lemma at its exact place', () => {
    const text = 'Miners’ unions rejected the offer.';
    const found = tokens(text);
    expect(found.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''));
    expect(found.find(({ lower }) => lower === 'rejected')).toMatchObject({ pos: 'VERB', lemma: 'reject' });
    for (const token of found) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('takes no noun that opens a sentence for a name or a verb', () => {
    const first = (text: string) => tokens(text)[0]!.pos;
    expect(first('Claims by the union that it was cheated are false.')).toBe('NOUN');
    expect(first('Calls from nurses for more pay were met.')).toBe('NOUN');
    expect(first('Calls by sailors for a truce were met.')).toBe('NOUN');
    expect(first('Norway by the sea is cold.')).toBe('PROPN');
    expect(first('Calling from Oslo, she agreed.')).toBe('VERB');
  });

  it('gives a lemma to a word of which the tagger knows none', () => {
    for (const { lemma } of tokens('It cannot, however, accept a limit.')) expect(lemma).toBeTypeOf('string');
  });

  it('takes “said” for a verb but behind an article', () => {
    const posOf = (text: string) => tokens(text).find(({ lower }) => lower === 'said')?.pos;
    expect(posOf('River Watch said prices would rise.')).toBe('VERB');
    expect(posOf('The said prices rose.')).toBe('ADJ');
  });

  it('parts “I’m” like any other contraction', () => {
    const found = tokens("“I’m leaving,” she said, “and I'm glad. We’re late.”");
    expect(found.filter(({ lemma }) => lemma === 'be').map(({ text, pos }) => `${text} ${pos}`)).toEqual([
      '’m AUX',
      "'m AUX",
      '’re AUX',
    ]);
    expect(tokens('Imre lives in Miami.').map(({ text }) => text)).toEqual(['Imre', 'lives', 'in', 'Miami', '.']);
  });

  it('keeps its place after blanks that the tagger does not know', () => {
    for (const blank of ['\u2028', '\u0085', '\u00A0', '\uFEFF', '\u202F', '\n', '\t'])
      expect(tokens(`Two${blank}ships sank.`).map(({ text }) => text)).toEqual(['Two', 'ships', 'sank', '.']);
  });

  it('keeps its place behind a letter that is two in capitals', () => {
    const found = tokens('The GROẞE RUNDE met.');
    expect(found.map(({ text }) => text)).toEqual(['The', 'GROẞE', 'RUNDE', 'met', '.']);
    expect(found.at(-2)).toMatchObject({ start: 16, end: 19 });
  });

  it('cuts a blob into pieces instead of handing it to the tagger', () => {
    const found = tokens(`Key: ${'x'.repeat(100_000)} end.`);
    expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(200);
    expect(found.at(-2)?.text).toBe('end');
  });

  it('does not depend on the texts read before', () => {
    const first = 'The “Quellmark’s” of the zorbland-based firm were sold by Quellmark’s owner.';
    const alone = tokens(first);
    tokens('(Quellmark’s) zorbland Zorbland-based, "quellmark\'s" zorbland-based.');
    expect(tokens(first)).toEqual(alone);
  });

  it('holds every character of a sentence that is not blank, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ' can’t',
        ' U.S.',
        ' 3.5%',
        ' “a',
        '”',
        ' x@y.z',
        ' #tag',
        ' 😀',
        '\u2028',
        '\u0085',
        ' pre-war',
        ' etc.',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const sentences = sentencesOf(text);
        for (const [index, own] of tokensOf(text, sentences).entries()) {
          let at = sentences[index]!.start;
          for (const token of own) {
            expect(isAllBlank(text.slice(at, token.start))).toBe(true);
            expect(token.text).toBe(text.slice(token.start, token.end));
            expect(token.sentence).toBe(index);
            at = token.end;
          }
          expect(isAllBlank(text.slice(at, sentences[index]!.end))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function isAllBlank(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}
