import { describe, expect, it } from 'vitest';
import { lex } from '../lex.ts';

const posOf = (text: string, word: string) =>
  lex({ text } as Parameters<typeof lex>[0])
    .tokens.filter((token) => token.text === word)
    .map(({ pos }) => pos);

describe('withSurnames', () => {
  it('takes a surname that is a verb too for a name, behind the given name and alone', () => {
    const text = 'Marek Weld has led the board for nine years. The offer is late, said Weld.';
    expect(posOf(text, 'Weld')).toEqual(['PROPN', 'PROPN']);
  });

  it('leaves the verb in small letters and a headline whose verbs are large', () => {
    expect(posOf('Marek Weld has led the board. They weld every seam.', 'weld')).toEqual(['VERB']);
    expect(posOf('They Weld Every Seam\n\nThe yard is open.', 'Weld')).not.toContain('PROPN');
  });
});
