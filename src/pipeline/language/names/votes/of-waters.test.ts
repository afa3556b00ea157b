import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../../fixtures/named.ts';

describe('waters and regions that no list has', () => {
  it.each([
    'They crossed the Orvo.',
    'A bridge over the Orvo fell.',
    'Barges on the Orvo waited.',
    'They sailed down the Orvo.',
    'The banks of the Orvo gave way.',
    'The Orvo burst its banks.',
    "The Orvo's banks gave way.",
  ])('are places by what goes on them and what they have: %s', (text) => {
    expect(typedNames(text)).toEqual(['Orvo: place']);
  });

  it.each(['Shares on the Orvo fell.', 'The head of the Orvo left.', 'The Orvo flooded the market.'])(
    'are bodies elsewhere: %s',
    (text) => {
      expect(typedNames(text)).toEqual(['Orvo: organisation']);
    },
  );

  it('are none where what is said to be on them are letters, or before a noun', () => {
    expect(typedNames('They are along the NRF. They walked along the Orvo line.')).toEqual([
      'NRF: organisation',
      'Orvo: organisation',
    ]);
  });

  it('are places by the word for them, and by a known name where a station has another', () => {
    expect(typedNames('They live on the Mainland. They crossed the Channel.')).toEqual([
      'Mainland: place',
      'Channel: place',
    ]);
    expect(typedNames('Channel 4 left.')).toEqual(['Channel 4: organisation']);
  });
});

describe('who speaks for somebody', () => {
  it('is no campaign, and those who unite for a thing are one', () => {
    expect(markedNames('Lawyers for the State left.')).toBe('Lawyers for the State left.');
    expect(markedNames('Bridges for the Valley left.')).toBe('[Bridges for the Valley] left.');
  });
});
