import { expect, it } from 'vitest';
import { lex } from '../lex.ts';

it('parts a currency from the figure that it is glued to', () => {
  expect(words('It cost RM80 million.')).toEqual(['It', 'cost', 'RM', '80', 'million', '.']);
  expect(words('It cost Rs2,000 a day.')).toEqual(['It', 'cost', 'Rs', '2,000', 'a', 'day', '.']);
  expect(words('It cost R2 million.')).toContain('R');
});

it('leaves whole what a road or a paper is called', () => {
  expect(words('They met on the R2 road.')).toContain('R2');
  expect(words('They read the XQ80 paper.')).toContain('XQ80');
});

function words(text: string): string[] {
  return lex({ text } as Parameters<typeof lex>[0]).tokens.map((token) => token.text);
}
