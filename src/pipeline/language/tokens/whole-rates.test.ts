import { expect, it } from 'vitest';
import { lex } from '../lex.ts';

it('keeps whole what one side gives for the other’s', () => {
  expect(words('The 1,000-for-1,000 swap ended.')).toEqual(['The', '1,000', '-', 'for-1,000', 'swap', 'ended', '.']);
  expect(words('The 300-for-250 swap ended.')).toContain('for-250');
});

it('joins no figures of a list', () => {
  expect(words('They met in rooms 12, 300 and 400.')).toContain('300');
  expect(words('It is one for 1, 000 for the other.')).toContain('000');
});

function words(text: string): string[] {
  return lex({ text } as Parameters<typeof lex>[0]).tokens.map((token) => token.text);
}
