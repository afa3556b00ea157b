import { describe, expect, it } from 'vitest';
import { markedNames as marked, markedNames } from '../../fixtures/named.ts';

const isUnmarked = (...texts: readonly string[]) => {
  for (const text of texts) expect(markedNames(text)).toBe(text);
};

describe('a tongue', () => {
  it('is no land where something is in it, in several too', () => {
    isUnmarked(
      'The form must be completed in English within ten days.',
      'The notice was printed in Russian, French and Arabic.',
      'The letter, written in Turkish and Greek, was read aloud.',
      'It was published in both Hebrew and Welsh.',
      'In Ukrainian, the word means a border.',
      'The signs are in Irish only.',
    );
    expect(markedNames('The ship was seized in Russian waters.')).toBe('The ship was seized in [Russian] waters.');
    expect(markedNames('In French and German towns the shops closed.')).toBe(
      'In [French] and [German] towns the shops closed.',
    );
  });

  it('is no land where somebody uses it', () => {
    isUnmarked(
      'Most villagers speak only Portuguese.',
      'She has taught Swedish for years.',
      'She can read and write Greek.',
      'Applicants who do not understand Finnish may bring a friend.',
    );
    expect(markedNames('They teach Dutch farmers. The French speak of a crisis.')).toBe(
      'They teach [Dutch] farmers. The [French] speak of a crisis.',
    );
    expect(markedNames('She studied Japanese trade policy.')).toBe('She studied [Japanese] trade policy.');
  });

  it('is no land where somebody masters it', () => {
    isUnmarked('She answered in fluent German.', 'The menu was in broken English.', 'His Dutch is poor.');
    expect(markedNames('His Dutch wife is poor. The Dutch are rich.')).toBe(
      'His [Dutch] wife is poor. The [Dutch] are rich.',
    );
  });

  it('is no land in what is in it', () => {
    isUnmarked(
      'He bought a Spanish-language daily.',
      'The French-speaking cantons voted no.',
      'The Italian translation appeared in May.',
      'The English edition appeared in May.',
    );
    expect(markedNames('He bought a Spanish-owned daily and an Italian farm.')).toBe(
      'He bought a [Spanish]-owned daily and an [Italian] farm.',
    );
  });
});

describe('a note on the translation', () => {
  it('takes a tongue for no land in a note on the translation, and a land elsewhere', () => {
    expect(marked('Translated from the Danish. She came from the Danish coast.')).toBe(
      'Translated from the Danish. She came from the [Danish] coast.',
    );
  });
});
