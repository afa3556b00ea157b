import { expect, it } from 'vitest';
import { lex } from '../lex.ts';

it('makes one name of the address that a firm is called by', () => {
  expect(words('Quarnfood.com said that Tarn.co.uk left.')).toEqual([
    'Quarnfood.com',
    'said',
    'that',
    'Tarn.co.uk',
    'left',
    '.',
  ]);
  expect(words("They took Quarnfood.com's bid.")).toEqual(['They', 'took', 'Quarnfood.com', "'s", 'bid', '.']);
});

it('joins no words whose blank was forgotten', () => {
  expect(words('The crews told Norwind.it was late.')).not.toContain('Norwind.it');
});

function words(text: string): string[] {
  return lex({ text } as Parameters<typeof lex>[0]).tokens.map((token) => token.text);
}
