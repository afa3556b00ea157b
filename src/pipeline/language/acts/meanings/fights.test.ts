import { expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

it('takes who fights for somebody for no assault, and for a town for one', () => {
  expect(classed('Peru is fighting for its workers.')).toEqual([]);
  expect(classed('Peru is fighting for control of the port.')).toEqual(['ASSAULT Peru']);
  expect(classed('Peru and Chile fought for 11 weeks.')).toContain('ASSAULT Peru+Chile');
  expect(classed('Peru is fighting for higher pay.')).toEqual(['REQUEST Peru']);
});
