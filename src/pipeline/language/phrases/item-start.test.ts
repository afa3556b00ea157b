import { expect, it } from 'vitest';
import type { SourceDocument } from '../../types.ts';
import { lex } from '../lex.ts';
import { itemStart } from './item-start.ts';

it.each([
  ['17.30 Welders at the yard struck.', 'Welders'],
  ['17:30 Welders at the yard struck.', 'Welders'],
  ['17.30 euros were paid.', '17.30'],
  ['3. Welders struck.', 'Welders'],
  ['– Welders struck.', 'Welders'],
  ['Welders struck.', 'Welders'],
])('begins the words of %s behind what marks the entry', (text, first) => {
  const { tokens } = lex({ id: 'a', text } as SourceDocument);
  expect(tokens[itemStart({ from: 0, to: tokens.length }, tokens)]!.text).toBe(first);
});
