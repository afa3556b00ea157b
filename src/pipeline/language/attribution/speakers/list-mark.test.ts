import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { isListMark } from './list-mark.ts';

/** Of a speaker that is the first words of a text, up to those given. */
function isMark(text: string, words: string): boolean {
  const { tokens } = lex(sourceDocument(text));
  return isListMark({ tokens } as Parameters<typeof isListMark>[0], {
    from: 0,
    to: tokens.findIndex(({ start }) => start >= words.length),
  });
}

describe('isListMark', () => {
  it('takes what an item is counted by for nobody', () => {
    expect(isMark('(b) established a panel of experts;', '(b)')).toBe(true);
    expect(isMark('b) established a panel of experts;', 'b)')).toBe(true);
    expect(isMark('3. called for a panel of experts;', '3.')).toBe(true);
  });

  it('takes no word for it', () => {
    expect(isMark('I called for a panel of experts.', 'I')).toBe(false);
    expect(isMark('We called for a panel of experts.', 'We')).toBe(false);
    expect(isMark('(b) The council called for a panel.', '(b) The council')).toBe(false);
  });
});
