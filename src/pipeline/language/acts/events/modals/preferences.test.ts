import { expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';
import { quoted } from '../../fixtures/quoted.ts';

it('takes what one would do anything before for refused, and who would rather talk for nobody who refuses', () => {
  expect(classed('Peru said it would sooner burn the boats than sign the text.')).toEqual(['REJECT Peru']);
  expect(quoted('“We would rather go without coal than pay for it,” Peru said.')).toEqual(['REJECT Peru']);
  expect(classed('Peru said it would rather talk than fight.')).not.toContain('REJECT Peru');
  expect(classed('Peru said it would rather wait.')).not.toContain('REJECT Peru');
});

it('takes what somebody would prefer for asked for, and what they would prefer to do for no demand', () => {
  expect(classed('Peru would prefer a vote.')).toEqual(['REQUEST Peru']);
  expect(classed('Peru would prefer to wait.')).not.toContain('REQUEST Peru');
});
