import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../fixtures/source-document.ts';
import { analyse } from '../language/analyse.ts';
import type { Analysis } from '../types.ts';
import { foundIssues } from './issues.ts';

describe('foundIssues', () => {
  const first = [
    'The skippers demanded new ferry landings. The council refused to discuss ferry landings.',
    'Mayor Ines Duarte said ferry landings were for the council alone.',
  ].join(' ');
  const second = 'The skippers rejected the offer on ferry landings. Anglers accused them of spilling oil.';

  it('finds a compound that acts of two documents are about, and names it by its words', () => {
    expect(foundIssues([read('a', first), read('b', second)])).toEqual([
      { id: 'ferry-landings', title: 'Ferry landings', terms: ['ferry landing'] },
    ]);
  });

  it('keeps a word with its hyphens whole', () => {
    const told = (text: string) => text.replaceAll('ferry landings', 'catch-and-release rules');
    const [found] = foundIssues([read('a', told(first)), read('b', told(second))]);
    expect(found).toMatchObject({ id: 'catch-and-release-rules', title: 'Catch-and-release rules' });
  });

  it('finds nothing that only one document treats, nor what a copy repeats', () => {
    expect(foundIssues([read('a', first)])).toEqual([]);
    expect(foundIssues([read('a', second), read('b', second)])).toEqual([]);
  });

  it('does not depend on the order of documents', () => {
    expect(foundIssues([read('b', second), read('a', first)])).toEqual(
      foundIssues([read('a', first), read('b', second)]),
    );
  });

  it('takes no office or occasion for an issue', () => {
    const text = 'The trade minister demanded calm. The trade minister rejected it. The trade minister accused him.';
    expect(foundIssues([read('a', text), read('b', `${text} The trade minister agreed.`)])).toEqual([]);
  });
});

function read(id: string, text: string): Analysis {
  return analyse(sourceDocument(text, id), { issues: [], known: [] });
}
