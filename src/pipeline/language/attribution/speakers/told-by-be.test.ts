import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

const speakers = (text: string) =>
  analyse(sourceDocument(text), { issues: [], known: [] }).statements.flatMap(({ speakers }) => speakers);

describe('isToldByBe', () => {
  it('gives what “the one who” proposed to whoever that is', () => {
    expect(speakers('Although Mr. Lind was the one who proposed direct talks, he left early.')).toContain('lind');
  });

  it('leaves those alone who are first named so', () => {
    expect(speakers('The first minister, Ana Lind, said that it was late.')).toEqual(['ana-lind']);
  });
});
