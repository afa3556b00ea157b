import { expect, it } from 'vitest';
import { spokenIn } from '../fixtures/spoken-in.ts';

it('takes a word of saying that is part of a name for none', () => {
  expect(spokenIn('Its minister, Said al-Harthi, is due in Lima for the talks on the port.')).toEqual([]);
  expect(spokenIn('Its minister, Said al-Harthi, said the port was shut.')).toEqual([
    'said-al-harthi: the port was shut',
  ]);
});
