import { expect, it } from 'vitest';
import { actsAlone } from './within-state.ts';

it('takes no land for the only one that acts where another’s officers do, who speak for it', () => {
  const lands = new Set(['peru', 'chile']);
  const deeds = new Map([
    ['peru', 8],
    ['ana-lind', 4],
    ['chile', 1],
  ]);
  expect(actsAlone(lands, 'peru', new Map([['ana-lind', 'peru']]), deeds)).toBe(true);
  expect(actsAlone(lands, 'peru', new Map([['ana-lind', 'guild']]), deeds)).toBe(true);
  expect(actsAlone(lands, 'peru', new Map([['ana-lind', 'chile']]), deeds)).toBe(false);
});
