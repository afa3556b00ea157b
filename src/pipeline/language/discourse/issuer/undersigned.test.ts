import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { issuerOf } from './issuer.ts';

const HEAD = 'Open letter to the [University of Tarn|organisation]\n\n';
const REST = ' You have asked nobody.\n\n';
const SIGNED = '[Ana Lind|person], docent\n[Tor Lien|person], lecturer';

/** Who makes a paper, by their words and by those who sign it. */
function makers(marked: string): readonly [string, readonly string[]] | null {
  const { document, lexed, names } = markedText(marked);
  const found = issuerOf(sceneOf(lexed, names));
  return found && [document.text.slice(found.start, found.end), found.entities];
}

describe('undersignedIn', () => {
  it('takes the undersigned for those few who sign below', () => {
    const signers = ['ana-lind', 'tor-lien'];
    expect(makers(`${HEAD}We, the undersigned, object.${REST}${SIGNED}`)).toEqual(['undersigned', signers]);
    expect(makers(`${HEAD}We, the undersigned teachers of Hill Road, object.${REST}${SIGNED}`)?.[1]).toEqual(signers);
  });

  it('lets those without a name stand as they say who they are', () => {
    expect(makers(`${HEAD}With respect, we the residents of Hill Hall beg for heat.${REST}The Residents`)).toEqual([
      'residents of Hill Hall',
      [],
    ]);
  });

  it('takes those for them who say how many they are, and none who count something else', () => {
    const others = '[Ana Lind|person] (Physics)\nand 59 others';
    expect(makers(`${HEAD}We are 60 teachers of Hill Road.${REST}${others}`)).toEqual([
      '60 teachers of Hill Road',
      ['ana-lind'],
    ]);
    expect(makers(`${HEAD}We, sixty teachers from Tarn, object.${REST}Hill Road`)?.[0]).toBe(
      'sixty teachers from Tarn',
    );
    expect(makers(`${HEAD}We are two votes short.${REST}${SIGNED}`)?.[0]).not.toBe('two votes');
  });

  it('takes those for them who write as what they are and sign by name, whatever body each is at', () => {
    const head = `${HEAD}Dear Rector,\n\n`;
    const signed =
      'Yours,\n\nProf. [Ana Lind|person], [Tarn College|organisation]\nDr. [Tor Lien|person], [Tarn College|organisation]\nand 42 others';
    for (const [words, who] of [
      ['We write as scientists who know the lake.', 'scientists'],
      ['We write to you today as scientists.', 'scientists'],
      ['As lecturers of the college we object.', 'lecturers of the college'],
      ['We are nurses and know what it means.', 'nurses'],
    ] as const)
      expect(makers(`${head}${words}${REST}${signed}`), words).toEqual([who, []]);
    expect(makers(`${head}We write as scientists.${REST}${SIGNED}`)).toEqual(['scientists', ['ana-lind', 'tor-lien']]);
    expect(makers(`${head}We are deeply worried.${REST}${signed}`)?.[1]).not.toEqual(['tarn-college']);
    expect(makers(`${HEAD}We are nurses and know it.${REST}[Tarn College|organisation]`)?.[0]).not.toBe('nurses');
  });

  it('lets the first of several who sign speak for nobody’s body but his own', () => {
    const text =
      'Open letter\n\nDear Minister,\n\nWe, the undersigned, object. We reject the dam and demand a study.\n\nYours,\n\nProf. Mirela Haas, director of the Tarn Institute\nDr. Jovan Belak, Lake Watch';
    const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
    expect(statements.filter(({ speakers }) => speakers.length > 1).length).toBeGreaterThan(0);
    expect(statements.map(({ party }) => party)).not.toContain('tarn-institute');
  });

  it('takes the members of a body for none beside it', () => {
    const text = `${HEAD}We, the members of the [Dockers Guild|organisation], object.${REST}${SIGNED}`;
    expect(makers(text)?.[0]).not.toBe('members of the Dockers Guild');
  });
});
