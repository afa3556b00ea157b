import { expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

it('takes sorrow over deaths for condolence, and remorse for a concession', () => {
  expect(classed('Peru expressed sorrow over the deaths.')).toEqual(['SUPPORT Peru']);
  expect(classed('Peru expressed remorse over the deaths.')).toEqual(['CONCEDE Peru']);
});
