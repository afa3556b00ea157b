import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

/** Who is found to say something, by their words. */
function speakers(text: string): string[] {
  return analyse(sourceDocument(text), { issues: [], known: [] }).statements.flatMap(({ speaker }) =>
    speaker ? [text.slice(speaker.start, speaker.end)] : [],
  );
}

describe('isLeftOpen', () => {
  it('knows what goes on whatever somebody says, and what they say', () => {
    expect(speakers('Ana Lind told us that she would stay, whatever the court said.')).toEqual(['Ana Lind']);
    expect(speakers('Ana Lind would stay, the court said.')).toEqual(['the court']);
  });

  it('knows a verdict from what a court rules', () => {
    expect(speakers("If the board rules against us, though, we'll hand over the keys.")).toEqual([]);
    expect(speakers('The board ruled that the plan was void.')).toEqual(['The board']);
  });
});
