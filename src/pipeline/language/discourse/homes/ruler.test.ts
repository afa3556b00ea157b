import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('takes the government of a paper on England for the kingdom’s, and that of another land for its own', () => {
  expect(speaksFor('England')).toEqual(['united-kingdom']);
  expect(speaksFor('Peru')).toEqual(['peru']);
});

function speaksFor(land: string): readonly string[] {
  const text = `Doctors in ${land} struck on Monday. Hospitals in ${land} shut. The government said it was wrong.`;
  return analyse(sourceDocument(text), { known: [], issues: [] }).statements.at(-1)!.speakers;
}
