import { expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

it('takes who says nothing for or against a thing for refusing nothing', () => {
  expect(classed('Peru did not express support or opposition for the merger.')).toEqual([]);
  expect(classed('Peru did not express support for the merger.')).toEqual(['REJECT Peru']);
});
