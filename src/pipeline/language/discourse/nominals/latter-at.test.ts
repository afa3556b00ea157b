import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

/** Whose a demand is that is made behind these words. */
function demander(before: string, who = 'The latter'): string {
  const text = `${before} ${who} demanded a rise.`;
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.at(-1)!.speakers.join();
}

describe('latterAt', () => {
  it('takes the second of two people for the latter, and the first for the former', () => {
    const both = 'Deputy Tor Roth met the mayor, Ole Berg, at the Norwind yard.';
    expect(demander(both)).toBe('ole-berg');
    expect(demander(both, 'The former')).toBe('tor-roth');
  });

  it('takes two bodies where no two people are told of', () => {
    expect(demander("Norwind Ltd and the Dockers' Union met on Monday.")).toBe('dockers-union');
  });

  it('leaves it open of one, of three and where one of the two is only described', () => {
    expect(demander('Peru, Chile and Norwind Ltd met on Monday.')).toBe('');
    expect(demander('Ole Berg met a lawyer on Monday.')).toBe('');
  });
});
