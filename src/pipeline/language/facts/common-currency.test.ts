import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analysesOf } from '../analyse.ts';

const RELEASE = 'The mill offers 20 million crowns.';
const RECORD = 'The mayor said that 12 million was too little.';

describe('commonCurrency', () => {
  it('takes millions of nothing for the one currency of the other documents', () => {
    expect(money(RELEASE, RECORD)).toEqual(['20000000 crowns', '12000000 crowns']);
  });

  it('leaves them where the documents tell of several', () => {
    expect(money(RELEASE, 'The bank lent 9 million francs.', RECORD)).toEqual(['20000000 crowns', '9000000 francs']);
  });

  it('leaves them where a document tells of millions of other things', () => {
    expect(money(RELEASE, 'They caught 3 million fish. The mayor said that 12 million was too little.')).toEqual([
      '20000000 crowns',
    ]);
  });
});

function money(...texts: string[]): string[] {
  const documents = texts.map((text, i) => ({ ...sourceDocument(text), id: `d${i}` }));
  return analysesOf(documents, { known: [], issues: [] }).flatMap(({ facts }) =>
    facts.flatMap(({ kind, value, unit }) => (kind === 'money' ? [`${value} ${unit}`] : [])),
  );
}
