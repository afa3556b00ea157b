import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STANCES, STANDINGS } from '#src/schema/evidence.ts';

it('tells readers what each word of the tables means that is not plain by itself', () => {
  const about = readFileSync(new URL('./About.astro', import.meta.url), 'utf8');
  for (const word of [...STANDINGS, ...STANCES, 'not reported', 'not stated', '[…]'])
    expect(about).toContain(`“${word}”`);
});
