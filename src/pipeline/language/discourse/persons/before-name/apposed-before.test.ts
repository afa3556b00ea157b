import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes a minister whose further field has an article of its own for one of the land that is told of', () => {
  const text = (fields: string) =>
    `[Peru|country]’s navy left. The Minister of Ports ${fields}, [Ana Lind|person], was glad.`;
  expect(partyOf(text('and the Blue Economy'))).toBe('peru');
  expect(partyOf(text('and Industry'))).toBe('peru');
  expect(partyOf(text('left and the mayor came'))).toBeNull();
});

it('takes a diplomat in a land for none of its own', () => {
  const text = 'A diplomat in [Peru|country], [Ana Lind|person], was glad.';
  expect(partyOf(text)).toBeNull();
  expect(partyOf(text.replace('in', 'of'))).toBe('peru');
});

it('takes the office that opens a sentence for that of who speaks behind one comma, and not of who speaks of him', () => {
  const text = (front: string, behind: string) =>
    partyOf(`${front} of [Peru|country], [Ana Lind|person] ${behind} that it was late.`);
  expect(text('Trade minister', 'has said')).toBe('peru');
  expect(text('Asked about the trade minister', 'has said')).toBeNull();
  expect(text('The trade minister', 'said, was late, and knew')).toBeNull();
});
