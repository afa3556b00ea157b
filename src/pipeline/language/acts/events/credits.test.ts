import { expect, it } from 'vitest';
import { said } from '../fixtures/said.ts';

it('takes what would not have been possible without somebody for credit, and not for a refusal', () => {
  expect(said('The swap would not have been possible without Chile')).toContain('SUPPORT Peru');
  expect(said('It could not have happened without Chile')).toContain('SUPPORT Peru');
  expect(said('A swap would not be possible without Chile')).not.toContain('SUPPORT Peru');
});
