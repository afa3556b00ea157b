import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { languageSettings } from '../../../settings/language.ts';
import { analyse } from '../../analyse.ts';
import { meaning } from '../fixtures/meaning.ts';

describe('a paper of one’s own', () => {
  const letter = (told: string) =>
    `[Quarn Wool Federation|organisation]\nPress release\n\nWe met the [Dyers’ Federation|organisation]. ${told}`;

  it('calls its issuer "this federation" where it is one', () => {
    expect(meaning(letter('They are idle: this federation has broken no law.'), 'this federation')).toEqual([
      'quarn-wool-federation',
    ]);
    const report = letter('They are idle: this federation has broken no law.').replace('Press release', 'Rain fell.');
    expect(meaning(report, 'this federation')).not.toEqual(['quarn-wool-federation']);
  });

  it('calls its issuer “it” where it tells its mind, after a sentence on others', () => {
    const told = (words: string) =>
      letter(`The [Quarn Wool Federation|organisation] thanks to [Velm|place] came. It ${words}.`);
    expect(meaning(told('regrets that nobody was asked'), 'It')).toEqual(['quarn-wool-federation']);
    expect(meaning(told('rose in May'), 'It')).toEqual([]);
    expect(meaning(told('regrets it').replace('Press release', 'Rain fell.'), 'It')).toEqual([]);
  });

  it('calls who issues it "the Minister", whichever minister it tells of', () => {
    const body = 'Minister [Raf Urek|person] replied. The Minister regrets it.';
    const head = 'Statement by the Minister, Senator the Hon. [Pat Holm|person]';
    expect(meaning(`${head}\n\n${body}`, 'The Minister')).toEqual(['pat-holm']);
    expect(meaning(`The Minister, Senator the Hon. [Pat Holm|person], left. ${body}`, 'The Minister')).not.toEqual([
      'pat-holm',
    ]);
  });

  it('calls its own land’s minister "the Minister" in a ministry’s paper, and not the guest told of last', () => {
    const speaker = (head: string) => {
      const told = `${head}\n\nTrade Minister Ana Lind met the Trade Minister of Chile, Mr Raf Urek, on Monday. It was hosted by Norway, whose envoy, Mr Paul Vik, took part.\n\nMr Urek declined. The Minister said that the ban was wrong.`;
      return analyse(sourceDocument(told), languageSettings({})).statements.find(
        ({ cue }) => cue?.start === told.indexOf('said that'),
      )?.speakers;
    };
    expect(speaker('MINISTRY OF TRADE OF PERU\nStatement by the Minister')).toEqual(['ana-lind']);
    expect(speaker('Talks end in Tarn')).toEqual(['raf-urek']);
  });
});
