import { expect, it } from 'vitest';
import { evidenceOf } from '../../../../evidence.ts';
import { sourceDocument } from '../../../../fixtures/source-document.ts';

function partyOf(name: string, text: string): string | null | undefined {
  const { entities } = evidenceOf('a', [sourceDocument(`The Coastal Caucus met on Monday. ${text}`)], {}, []);
  return entities.find((one) => one.name === name)?.party;
}

it('gives whoever answers for a bloc to it, and not to the land behind the name', () => {
  expect(partyOf('Ana Lind', 'For the caucus, Ana Lind of Peru answered that it was late.')).toBe('coastal-caucus');
});

it('leaves to the land whom a bloc costs something', () => {
  expect(partyOf('Ana Lind', 'For the caucus, Ana Lind of Peru was a hard choice.')).toBe('peru');
});
