import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

/** Who holds what the nouns tell. */
function holders(text: string): string[] {
  const { acts } = analyse(sourceDocument(text), { issues: [], known: [] });
  return acts.filter(({ rule }) => rule.startsWith('noun: ')).map(({ act, actors }) => `${act} ${actors.join('+')}`);
}

describe('who acts as “they”', () => {
  const actors = (text: string) =>
    analyse(sourceDocument(text), { issues: [], known: [] }).acts.map(({ actors }) => actors.join('+'));

  it('is the group that acted in the sentence before, and no body', () => {
    expect(actors('Bus drivers rejected the offer. They blocked two roads.')).toEqual(['bus-drivers', 'bus-drivers']);
    expect(actors('Bus drivers rejected the offer. It rained. They blocked two roads.').at(-1)).toBe('');
    expect(actors('Peru rejected the offer. They blocked two roads.').at(-1)).toBe('');
  });
});

describe('whose “its demand”, “her warnings” are', () => {
  it('is who is blamed for it', () => {
    expect(holders('Peru was accused of “holding Chile hostage” over its refusal to sign.')).toEqual(['REJECT peru']);
    expect(holders('Peru has been condemned for its rejection of the plan.')).toEqual(['REJECT peru']);
    expect(holders('Peru was accused of ignoring Chile and its rejection of the plan.')).not.toContain('REJECT peru');
  });

  it('is the other of the sentence, where nobody would back, thank for or describe his own', () => {
    expect(holders('Peru applauds Amnesty and supports its demand for more.')).toEqual(['REQUEST amnesty']);
    expect(holders('Peru applauds Amnesty for standing firm and supports its demand that all be free.')).toEqual([
      'REQUEST amnesty',
    ]);
    expect(holders('Peru thanks Norway for its offer to mediate.')).toEqual(['AGREE norway']);
    expect(holders("While backing Norway's call for talks, Peru criticised its threat over tariffs.")).toEqual([
      'REQUEST norway',
      'THREATEN norway',
    ]);
  });

  it('is whose name stands right before, of several who are thanked', () => {
    expect(holders('Sweden thanks Norway for its offer to mediate and Peru for its offer of ships.')).toEqual([
      'AGREE norway',
      'AGREE peru',
    ]);
    expect(holders('Sweden met Norway and Peru for its offer of ships.')).toEqual([]);
  });

  it('is whoever is asked to do what its verb says', () => {
    expect(holders('Norway urged Chile to sign and Peru to drop its opposition to the canal.')).toEqual([
      'REJECT peru',
    ]);
    expect(holders('Norway urged Peru, not Chile, to drop its opposition to the canal.')).toEqual([]);
    expect(holders('Peru has dropped its opposition to the canal.')).toEqual([]);
  });

  it('is the one of the sentence before', () => {
    expect(holders('Norway has asked for talks. Sweden ignored its request for talks.')).toEqual(['REQUEST norway']);
    expect(holders('Ana Lind spoke. Jan Holm described her warnings of closures as absurd.')).toEqual([
      'THREATEN ana-lind',
    ]);
  });

  it('is left open between two, or where whoever is described may be meant', () => {
    expect(holders('Norway met Peru. Sweden ignored its request for talks.')).toEqual([]);
    expect(holders('The company met Norway. Sweden rejected its request for talks.')).toEqual([]);
    expect(holders('Peru supports its demand for talks.')).toEqual([]);
    expect(holders('John Holm spoke. Sweden described her warnings of closures as absurd.')).toEqual([]);
    expect(holders('Sweden met. Their request for talks failed.')).toEqual([]);
    expect(holders('Ana Lind spoke. It won her little thanks from nobody.')).toEqual([]);
  });
});
