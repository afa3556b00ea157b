import { describe, expect, it } from 'vitest';
import { partyOf } from './fixtures/party-of.ts';

describe('armed bodies', () => {
  const text = "[Maruland|country]'s government talked to the [Upland Liberation Army|organisation].";

  it('leaves an army with a name of its own to itself, and gives a ministry to its state', () => {
    expect(partyOf(text, 'upland-liberation-army')).toBeNull();
    expect(partyOf(text.replace('Upland Liberation Army', 'Ports Ministry'), 'ports-ministry')).toBe('maruland');
  });
});
