import { describe, expect, it } from 'vitest';
import { typedNames as named } from '../../fixtures/named.ts';

describe('the town of a date line', () => {
  it('is a place, not the government in it', () => {
    expect(named('Quarn says no.\n\nLima, 5 May 2027\n\nRain fell.')).toContain('Lima: place');
    expect(named('MINISTRY OF PORTS, LIMA\nStatement\n\nRain fell.')).toContain('LIMA: place');
    expect(named('Lima, 5 May 2027: a date that nobody forgot.')).toContain('Peru: country');
  });
});
