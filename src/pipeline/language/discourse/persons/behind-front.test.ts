import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

/** What Boris Brunt is said to be. */
function rolesIn(text: string): (string | null)[] {
  const { affiliations } = analyse(sourceDocument(`Boris Brunt left. ${text}`), { issues: [], known: [] });
  return affiliations.map(({ role }) => role);
}

it('gives the office in a sentence’s front to nobody who stands behind it as its subject', () => {
  expect(rolesIn('In a call with the prime minister of Tarnland Mr Brunt said no.')).toEqual([]);
  expect(rolesIn('The prime minister of Tarnland Mr Brunt said no.')).toContain('prime minister of Tarnland');
});
