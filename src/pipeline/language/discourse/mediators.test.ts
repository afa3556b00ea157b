import { describe, expect, it } from 'vitest';
import { meant } from './fixtures/meant.ts';

const talks =
  'The government of [Peru|country] freed them after [Omani|country|oman] mediation. [Oman|country]’s foreign ministry and the [Omani|country|oman] envoy smiled. [Oman|country] was glad.';

describe('a land that only mediates', () => {
  it('is not whose army acts', () => {
    expect(meant(`${talks} The army denies it.`, 'The army')).toBe('peru');
    expect(meant(`${talks.replace('mediation', 'pressure')} The army denies it.`, 'The army')).toBe('');
  });

  it('is whose ministry speaks, where no other land is told of', () => {
    expect(
      meant('[Oman|country] has a mediator. [Omani|country|oman] mediation failed. The ministry left.', 'The ministry'),
    ).toBe('oman');
  });

  it('has no ministry told of where nothing but somebody from there is', () => {
    const text = 'She met the [Ghanaian|country|ghana] who left. The trade ministry denies it.';
    expect(meant(text, 'The trade ministry')).toBe('');
    expect(meant(text.replace('Ghanaian|country|ghana', 'Ghana|country'), 'The trade ministry')).toBe('ghana');
  });
});
