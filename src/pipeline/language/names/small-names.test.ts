import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('lands written small', () => {
  it('reads countries in a text written small, but no turkeys', () => {
    expect(marked('talks failed\n\nrussia left early\n\nwe ate turkey')).toBe(
      'talks failed\n\n[russia] left early\n\nwe ate turkey',
    );
    expect(marked('Talks failed. The russia dressing ran out. We left.')).toBe(
      'Talks failed. The russia dressing ran out. We left.',
    );
  });
});
