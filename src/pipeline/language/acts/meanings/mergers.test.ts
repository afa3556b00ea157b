import { expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

it('takes a merger that is killed for refused, and a deal that is only proposed for none', () => {
  expect(classed('Peru killed the merger.')).toEqual(['REJECT Peru']);
  expect(classed('Peru announced a proposed deal with Chile.')).toEqual([]);
  expect(classed('Since this proposed deal between Peru and Chile was announced, it rained.')).toEqual([]);
  expect(classed('Since this deal between Peru and Chile was announced, it rained.')).toEqual(['AGREE Peru+Chile']);
  expect(classed('Peru announced a deal with Chile.')).toEqual(['AGREE Peru > Chile']);
});
