import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('in-the-view-of', () => {
  it('reports what somebody’s view, count or words make of it', () => {
    const said = (text: string) =>
      found(text)
        .find(([rule]) => rule === 'in-the-view-of')
        ?.slice(1);
    expect(said('In her own view the quota is too low.')).toEqual(['her', 'view', 'the quota is too low']);
    expect(said('By the harbour’s count, 40 boats sank.')).toEqual(['the harbour', 'count', '40 boats sank']);
    expect(said('Forty boats sank, by his reckoning.')).toEqual(['his', 'reckoning', 'Forty boats sank']);
    expect(said('In the words of Ana Lind, the offer is dead.')).toEqual(['Ana Lind', 'words', 'the offer is dead']);
    expect(said('The vote was a farce, in the opinion of the union.')).toEqual([
      'the union',
      'opinion',
      'The vote was a farce',
    ]);
  });

  it('reports the half of a sentence that it opens', () => {
    const said = found('The port is shut, and by Ana Lind’s count forty boats wait.').find(
      ([rule]) => rule === 'in-the-view-of',
    );
    expect(said?.slice(1)).toEqual(['Ana Lind', 'count', 'forty boats wait']);
  });

  it('takes no sight, story or way for a view', () => {
    for (const text of [
      'In her account of the war she names nobody.',
      'He was moved by her account.',
      'She saw fear in the eyes of the guards.',
      'In her opinion piece the judge named nobody.',
      'By the count of three they were gone.',
    ])
      expect(found(text).filter(([rule]) => rule === 'in-the-view-of')).toEqual([]);
  });
});
