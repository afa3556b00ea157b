import { describe, expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

describe('"him" and "her"', () => {
  it('are never who does it', () => {
    const text = '[Velk Tarn|person] rose. [Quarn Odde|person] thanked him. She left.';
    expect(meaning(text, 'She')).toEqual(['quarn-odde']);
  });

  it('carry on whom short sentences tell of', () => {
    const text =
      'Mayor [Odde Tarn|person] met [Velk Dahl|person]. Will they have him removed? It rained. No. We rang him. He agreed.';
    expect(meaning(text, 'He')).toEqual([]);
    expect(meaning(text.replace('met [Velk Dahl|person]', 'is inside'), 'He')).toEqual(['odde-tarn']);
  });

  it('are nobody before what is owned', () => {
    const text = '[Quarn Odde|person] met [Velk Tarn|person] and praised her plan. She left.';
    expect(meaning(text, 'She')).toEqual(['quarn-odde']);
  });
});
