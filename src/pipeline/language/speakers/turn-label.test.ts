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

  it('leaves a label open that two people may bear, or none', () => {
    const two = opening.replace('Helena Strand', 'Helena Strand and Ida Strand');
    expect(lastSpeaker(`${two}\n\nLECK: Is it over?\n\nSTRAND: Yes, both.`)).toEqual([]);
    expect(lastSpeaker(`${opening}\n\nLECK: Is it over?\n\nCALLER: Yes, both.`)).toEqual([]);
  });
});

function lastSpeaker(text: string) {
  return analyse(sourceDocument(text), { issues: [], known: [] }).statements.findLast(({ rule }) => rule === 'turn')
    ?.speakers;
}
