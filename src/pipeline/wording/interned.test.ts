import { describe, expect, it } from 'vitest';
import { interned } from './interned.ts';

describe('the one copy of a text', () => {
  it('reads as the text does, whatever a property of that name would be', () => {
    for (const text of ['harbour', 'Vlčí', '', ' ', '07', '2031', '-0', '__proto__', 'constructor', '“', '🛳️'])
      expect(interned(text)).toBe(text);
  });
});
