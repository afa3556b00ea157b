import { expect, it } from 'vitest';
import { actSchema } from './evidence.ts';

const ACT = {
  id: 'a1',
  document: 'wool',
  sentence: 'wool.1',
  start: 0,
  end: 9,
  act: 'REJECT',
  actors: [],
  recipients: [],
  issue: null,
  stance: null,
  modality: [],
  statement: null,
  rule: 'reject',
};

it('reads an act of a record that was written before acts kept whom a source only describes', () => {
  expect(actSchema.parse(ACT).unnamed).toBeNull();
  expect(actSchema.parse({ ...ACT, unnamed: 'a shearer' }).unnamed).toBe('a shearer');
});
