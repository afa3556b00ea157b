import { expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

it('asks for what a resolution calls for by passing it, and not by refusing or failing to', () => {
  expect(classed('Peru approved a resolution calling for talks.')).toContain('REQUEST Peru');
  expect(classed('Peru agreed to approve a resolution calling for talks.')).toContain('REQUEST Peru');
  expect(classed('Peru refused to approve a resolution calling for talks.')).toEqual(['REJECT Peru']);
  expect(classed('Chile failed to get Peru to approve a resolution urging a truce.')).not.toContain('REQUEST Peru');
  expect(classed('Chile got Peru to approve a resolution urging a truce.')).toContain('REQUEST Peru');
  expect(classed('Peru failed to pass a resolution calling for talks.')).toEqual(['REJECT Peru']);
});
