import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { quotationsOf } from './quotations.ts';

describe('quotationsOf', () => {
  it('finds curly, straight, angled and doubled single marks, marks included', () => {
    expect(quoted("“One,” she said. \"Two,\" he said. «Three», they said. ''Four,'' we said.")).toEqual([
      '“One,”',
      '"Two,"',
      '«Three»',
      "''Four,''",
    ]);
  });

  it('finds British single marks', () => {
    expect(quoted('‘We are done,’ the pilot said. He called it ‘a mess’.')).toEqual(['‘We are done,’', '‘a mess’']);
  });

  it('takes no apostrophe for a mark', () => {
    expect(quoted("The pilots' union didn't sign. It's the ministers' turn, and the workers' too.")).toEqual([]);
  });

  it('keeps a quotation inside a quotation as part of it', () => {
    expect(quoted('“She told me ‘go home’ and left,” he said.')).toEqual(['“She told me ‘go home’ and left,”']);
  });

  it('ends an unclosed quotation with its paragraph and lets the next go on', () => {
    const found = quotationsOf(lexed('“We waited all night.\n\n“Nobody came,” she said.'));
    expect(found.map(({ closed, goesOn }) => ({ closed, goesOn }))).toEqual([
      { closed: false, goesOn: false },
      { closed: true, goesOn: true },
    ]);
  });

  it('lets British single marks go on in the next paragraph, where a colon or a paragraph opens them', () => {
    const text = 'He went on: ‘We waited all night.\n\n‘The seats were cold.\n\n‘Nobody came,’ he said.';
    expect(quoted(text)).toEqual(['‘We waited all night.', '‘The seats were cold.', '‘Nobody came,’']);
    expect(quoted('It was in the ‘90s.\n\n‘We waited,’ he said.')).toEqual(['‘We waited,’']);
    expect(quoted('He went on: ‘We waited.\n\nNobody came.')).toEqual([]);
  });

  it('does not let a mark for inches swallow the next paragraph', () => {
    const found = quoted('The pipe is 12" wide.\n\nIt holds. “Good,” he said.');
    expect(found.at(-1)).toBe('“Good,”');
    expect(found.some((words) => words.includes('\n'))).toBe(false);
  });
});

function quoted(text: string): string[] {
  return quotationsOf(lexed(text)).map(({ start, end }) => text.slice(start, end));
}

function lexed(text: string) {
  return lex(sourceDocument(text));
}
