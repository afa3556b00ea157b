import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { isMild } from './mild.ts';
import { unitsOf } from './units.ts';

function mild(words: string): boolean {
  const lexed = lex(sourceDocument(words));
  const [unit] = unitsOf({ start: 0, end: words.length }, lexed.tokens, clausesOf(lexed));
  return isMild(unit!, lexed.tokens);
}

it('is what has no bad word, nothing denied and nothing set against something else', () => {
  expect(mild('The clock is ticking.')).toBe(true);
  expect(mild('The pact gives the valley a rule of its own.')).toBe(true);
});

it('is no words that blame by one of them', () => {
  for (const words of [
    'They have not opened the gate.',
    'The league hides its books.',
    'The league talks while the crews wait.',
    'It is an unfair deal.',
  ])
    expect(mild(words)).toBe(false);
});
