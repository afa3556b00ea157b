import { expect, it } from 'vitest';
import { published } from '../../fixtures/held.ts';

it('asks for what is to be done behind “that” alone, and for nothing that hangs on a noun or is told as so', () => {
  expect(published('First, that no berth be sold.')).toEqual(['REQUEST Guild']);
  expect(published('Two things matter: that the locks be opened, and that the fees be frozen.')).toContain(
    'REQUEST Guild',
  );
  expect(published('First, that no berth was sold.')).not.toContain('REQUEST Guild');
  expect(published('The board rejected the demand that the fees be frozen.')).not.toContain('REQUEST Guild');
  expect(published('That both sides pull back by Friday.')).toEqual(['REQUEST Guild']);
  expect(published('That the union pull out is no surprise.')).not.toContain('REQUEST Guild');
  expect(published('That the firms pay less was known.')).not.toContain('REQUEST Guild');
});
