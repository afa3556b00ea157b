import { expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { isSupposed } from './supposed.ts';

it('knows what somebody only knew when he did something', () => {
  expect(isNone('Police ask whether Tarn sold seats while it knew that it would close.', 'knew')).toBe(true);
  expect(isNone('Berg took the fee when he realised that nobody would come.', 'realised')).toBe(true);
  expect(isNone('Berg said that he knew that it would close.', 'knew')).toBe(false);
  expect(isNone('Thieves stay away when they know that the shop is watched.', 'know')).toBe(false);
  expect(isNone('Berg left when Lind said that it would close.', 'said')).toBe(false);
});

it('knows what talks are for, and what those at them want', () => {
  expect(isNone('The talks, hosted by Norwind, aimed to end it.', 'aimed')).toBe(true);
  expect(isNone('The negotiators aimed to end it.', 'aimed')).toBe(false);
});

function isNone(text: string, cue: string): boolean {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  return isSupposed(reading, { cue: tokenRanges(text, reading.tokens)(cue).from });
}
