import { describe, expect, it } from 'vitest';
import { meaning } from './fixtures/meaning.ts';

describe('the body whose paper a text is', () => {
  const paper = (told: string) =>
    `PRESS RELEASE\n[Hospital Employers' Association|organisation]\n\nWe regret the strike ${told}. The federation insists on it.`;

  it('is not what another body is called that it tells of', () => {
    expect(meaning(paper('of the [Federation of Nurses|organisation]'), 'The federation')).toEqual([
      'federation-of-nurses',
    ]);
    expect(meaning(paper('of [Norwind|organisation]'), 'The federation')).not.toEqual(['norwind']);
  });
});
