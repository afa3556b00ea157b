import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

const opening = 'FIONA LECK: Helena Strand, president of Norwind, is here.';

describe('labelledBy', () => {
  it('gives a turn to the one person whose surname its label is, though it be a common word', () => {
    expect(lastSpeaker(`${opening}\n\nHELENA STRAND: It is over.\n\nLECK: Is it?\n\nSTRAND: Yes, both.`)).toEqual([
      'helena-strand',
    ]);
  });

  it('gives a turn to the one person of that given name, or in that office', () => {
    const text = 'Mayor Helena Strand and President Ole Tarn spoke on Monday.\n\n';
    expect(lastSpeaker(`${text}Reporter: Is it over?\n\nHelena: It is.\n\nReporter: Is it?`, 1)).toEqual([
      'helena-strand',
    ]);
    expect(lastSpeaker(`${text}President: It is over.\n\nMayor: Is it?\n\nPresident: It is.`)).toEqual(['ole-tarn']);
  });

  it('leaves an office open that two people hold', () => {
    const text = 'Trade minister Helena Strand and foreign minister Ole Tarn spoke on Monday.\n\n';
    expect(lastSpeaker(`${text}Minister: It is over.\n\nReporter: Is it?\n\nMinister: It is.`)).toEqual([]);
  });

  it('gives the turn of another of the family to nobody', () => {
    const turns = (label: string) => `${opening}\n\nLECK: Is it over?\n\n${label}: Yes, both.`;
    expect(lastSpeaker(turns('HELENA STRAND'))).toEqual(['helena-strand']);
    expect(lastSpeaker(turns('IDA STRAND'))).toEqual([]);
  });

  it('leaves a label open that two people may bear, or none', () => {
    const two = opening.replace('Helena Strand', 'Helena Strand and Ida Strand');
    expect(lastSpeaker(`${two}\n\nLECK: Is it over?\n\nSTRAND: Yes, both.`)).toEqual([]);
    expect(lastSpeaker(`${opening}\n\nLECK: Is it over?\n\nCALLER: Yes, both.`)).toEqual([]);
  });
});

function lastSpeaker(text: string, behind = 0) {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.filter(({ rule }) => rule === 'turn').at(-1 - behind)?.speakers;
}
