import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';
import { partOfLabel } from './parts.ts';

describe('partsOf', () => {
  it('gives the turns of whoever leads a meeting or programme to the one whom its head names for it', () => {
    for (const [head, label] of [
      ['In the chair: Mrs Helena Strand', 'CHAIR'],
      ['Members present: Ms Helena Strand (Chair); Mr Ole Tarn.', 'Q1 Chair'],
      ['Mayor Helena Strand presiding', 'THE CHAIR'],
      ['Deputy Helena Strand in the Chair', 'Chairperson'],
      ['Radio Quarn, 3 May. Presenter: Helena Strand', 'HOST'],
      ['Host: Helena Strand\nGuest: Ole Tarn, baker', 'HOST'],
      ['“The Table”, presented by Helena Strand', 'PRESENTER'],
    ])
      expect([head, speakersOf(`${head}\n\n${label}: Is it over?\n\nTARN: Yes.\n\n${label}: I see.`)[0]]).toEqual([
        head,
        ['helena-strand'],
      ]);
  });

  it('takes a name in brackets behind the label of a turn for whose all turns of that label are', () => {
    const text = 'THE CHAIR (Ms Strand): It is open.\n\nMR TARN: No.\n\nTHE CHAIR: Order, please.';
    expect(speakersOf(text).at(-1)).toEqual(['strand']);
  });

  it('gives them to nobody where two are named for it, or a turn only speaks to somebody', () => {
    const two = 'Helena Strand (Chair) and Ole Tarn (Chair) met.';
    expect(speakersOf(`${two}\n\nCHAIR: Is it over?\n\nROTH: Yes.\n\nCHAIR: I see.`)[0]).toEqual([]);
    expect(speakersOf('HOST: Ms Strand, is it over?\n\nROTH: Yes.\n\nHOST: I see.')[0]).toEqual([]);
  });
});

describe('partOfLabel', () => {
  it('knows a part with its number or form of address, and no office that has more to it', () => {
    expect(['q12 chair', 'madam chair', 'the host'].map((label) => partOfLabel(label.split(' ')))).toEqual([
      'chair',
      'chair',
      'host',
    ]);
    expect(partOfLabel(['party', 'chair'])).toBeNull();
  });
});

function speakersOf(text: string) {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.filter(({ rule }) => rule === 'turn').map(({ speakers }) => speakers);
}
