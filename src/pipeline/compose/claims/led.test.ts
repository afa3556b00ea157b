import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { claimsOf } from '../claims.ts';
import { evidenceIndex } from '../evidence-index.ts';

/** What a turn is shown to say. */
function shown(sentences: readonly string[], rule = 'turn'): string[] {
  const evidence = evidenceFor({
    documents: { a: ['It rained.', ...sentences] },
    entities: { lind: { name: 'Ana Lind', type: 'person' } },
    statements: [{ in: 'a', content: sentences.join(' '), who: 'lind', kind: 'direct', rule }],
    acts: [],
  });
  const text = evidence.documents[0]!.text;
  return claimsOf(evidenceIndex(evidence, {})).flatMap(({ pieces }) =>
    pieces.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('a turn', () => {
  it('is shown without the greeting before what it says, and not at all where it only leads', () => {
    expect(shown(['Good morning, all.', 'We have closed the bridge.'])).toEqual(['We have closed the bridge.']);
    expect(shown(['Good morning, all.', 'We will now take questions.'])).toEqual([]);
    expect(shown(['Yes, in the back.'])).toEqual([]);
  });

  it('is whole where it ends so, and where somebody is quoted to say so', () => {
    expect(shown(['We have closed the bridge.', 'Last question.'])).toEqual([
      'We have closed the bridge. Last question.',
    ]);
    expect(shown(['Good morning, all.', 'We have closed the bridge.'], 'quoted')).toHaveLength(1);
    expect(shown(['We will now take them to court.'])).toHaveLength(1);
  });
});
