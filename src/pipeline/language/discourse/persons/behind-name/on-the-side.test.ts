import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes who does something on one side for that side’s, and not where a stranger does', () => {
  const told = (text: string) => partyOf(`[Peru|country] and [Chile|country] are searching the lake. ${text}`);
  expect(told('[Ana Lind|person], who leads the search on the [Chilean|country|chile] side, left.')).toBe('chile');
  expect(told('[Ana Lind|person], who met [Jo Weld|person] on the [Chilean|country|chile] side, left.')).toBeNull();
  expect(told('[Ana Lind|person], a diver, left the boat on the [Chilean|country|chile] side.')).toBeNull();
});
