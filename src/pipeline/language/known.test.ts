import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../fixtures/source-document.ts';
import type { KnownEntity } from '../types.ts';
import { analyse } from './analyse.ts';

const known: readonly KnownEntity[] = [
  {
    id: 'ida-holm',
    type: 'person',
    name: 'Ida Holm',
    aliases: [],
    role: 'chief negotiator',
    party: 'chile',
    standing: null,
  },
];

function refersTo(text: string, words: string, settings: readonly KnownEntity[]): string[] {
  const document = sourceDocument(text);
  const { mentions } = analyse(document, { issues: [], known: settings });
  return mentions.filter(({ start }) => start === text.indexOf(words)).map(({ entity }) => entity);
}

describe('an editor’s word on somebody', () => {
  const text = 'Ida Holm and Jon Vik met the press in Chile. The chief negotiator was calm.';

  it('tells whom a document means by the role', () => {
    expect(refersTo(text, 'The chief negotiator', known)).toEqual(['ida-holm']);
  });

  it('is needed for that where the document does not say it', () => {
    expect(refersTo(text, 'The chief negotiator', [])).toEqual([]);
  });

  it('says nothing of those whom the document does not name', () => {
    expect(refersTo('Chile met the press. The chief negotiator was calm.', 'The chief negotiator', known)).toEqual([]);
  });
});
