import { expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

it('takes who is named with a counterpart of one side for the other', () => {
  const told = (text: string) =>
    partyOf(`[Peru|country] and [Chile|country] agreed on Sunday to open the pass. ${text}`);
  expect(told('Defence Minister [Ana Lind|person] and her [Chilean|country|chile] counterpart signed it.')).toBe(
    'peru',
  );
  expect(
    told(
      'It was signed in [Chile|country] by Defence Minister [Ana Lind|person] and her [Chilean|country|chile] colleagues.',
    ),
  ).not.toBe('peru');
});
