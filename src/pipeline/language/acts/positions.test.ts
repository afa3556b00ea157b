import { describe, expect, it } from 'vitest';
import type { LocalStatement } from '../../types.ts';
import { actsOf } from './acts.ts';
import { wordsOf } from './fixtures/words-of.ts';

describe('actsOf: statements without an act', () => {
  it('makes a statement without any act a STATE of its speakers', () => {
    const text = 'Peru said rain was likely.';
    const statement = {
      id: 'q1',
      sentence: 0,
      content: { start: 10, end: 25 },
      cue: { start: 5, end: 9 },
      speakers: ['Peru'],
      unnamed: null,
      party: null,
    };
    const found = actsOf(...wordsOf(text, [statement as unknown as LocalStatement]));
    expect(found.map(({ act, actors, statement: by }) => [act, actors, by])).toEqual([['STATE', ['Peru'], 'q1']]);
  });
});
