import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

const speakers = (text: string) =>
  analyse(sourceDocument(text), { issues: [], known: [] }).statements.map(({ speakers: own }) => own.join());

describe('the fields of one office', () => {
  it('are a part of its title, and nobody’s name', () => {
    expect(
      speakers('Trade and Industry Minister Mirela Haleva came. The Trade and Industry Minister said a deal was near.'),
    ).toEqual(['mirela-haleva']);
  });

  it('are none where a rank or a land is joined', () => {
    const [said] = speakers('Peru and Foreign Minister Mirela Haleva said a deal was near.');
    expect(said).toBe('peru,mirela-haleva');
  });
});
