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
      'Norwind Group sells boats. A court in Tarn had rejected the company’s request to halt the sale earlier this month, ruling that the safety of crews outweighed its profits.';
    expect(contents(text).join()).toContain('to halt the sale earlier this month');
    expect(contents(text).join()).not.toContain('ruling');
  });

  it('goes on over a comma in what is viewed', () => {
    const text = 'We share Ana Lind’s view that the dam, which is old, has been slow to fill.';
    expect(contents(text)).toContain('that the dam, which is old, has been slow to fill');
  });
});
