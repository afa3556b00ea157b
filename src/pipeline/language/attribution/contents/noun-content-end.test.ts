import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

function contents(text: string): string[] {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ content }) => text.slice(content.start, content.end));
}

describe('nounContentEnd', () => {
  it('ends before the clause of a sentence that “while” opens', () => {
    const text = 'While we share Ana Lind’s view that the dam has been slow to fill, we regret her decision to leave.';
    expect(contents(text)[0]).toBe('that the dam has been slow to fill');
  });

  it('ends before what whoever answers it does by that', () => {
    const text =
      'The board turned down Ana Lind’s request to close the dam, ruling that the water belonged to the farms.';
    expect(contents(text)).toContain('to close the dam');
    const plain = 'The board heard Ana Lind’s claim that the dam, which was leaking, belonged to the farms.';
    expect(contents(plain)).toContain('that the dam, which was leaking, belonged to the farms');
  });

  it('goes on over a comma in what is viewed', () => {
    const text = 'We share Ana Lind’s view that the dam, which is old, has been slow to fill.';
    expect(contents(text)).toContain('that the dam, which is old, has been slow to fill');
  });
});
