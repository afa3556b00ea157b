import { expect, it } from 'vitest';
import { quoted } from '../fixtures/quoted.ts';

it('hears a refusal that leaves its verb out, and none where a verb follows or it is a reason', () => {
  expect(quoted('“On wages we can talk. On the closures we cannot,” Peru said.')).toContain('REJECT Peru');
  expect(quoted('“The first we shall discuss. The second we won’t,” Peru said.')).toContain('REJECT Peru');
  expect(quoted('“We cannot see the coast,” Peru said.')).not.toContain('REJECT Peru');
  expect(quoted('“They sail because we cannot,” Peru said.')).not.toContain('REJECT Peru');
});
