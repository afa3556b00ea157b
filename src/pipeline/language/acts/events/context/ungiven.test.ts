import { expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

it('takes what an assurance would be of for nothing that is told, where none is given', () => {
  expect(classed('Peru gave an assurance that it is committed to peace.')).toContain('AGREE Peru');
  expect(classed('Peru had not given an assurance that it is committed to peace.')).not.toContain('AGREE Peru');
  expect(classed('Peru gave no assurance that it is committed to peace.')).not.toContain('AGREE Peru');
});
