import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { lexedOf } from './fixtures/clauses-in.ts';

describe('clausesOf: any text', () => {
  it('keeps its tokens inside the sentence and its governors before the end of the list', () => {
    const word = fc.constantFrom(
      'Peru',
      'said',
      'that',
      'to',
      'be',
      'was',
      'who',
      ',',
      'and',
      'if',
      '"',
      '(',
      ')',
      '-',
      'agreed',
      'by',
      'the',
      'deal',
      'not',
      '.',
      'after',
      'will',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const lexed = lexedOf(words.join(' '));
        const clauses = clausesOf(lexed);
        for (const { sentence, from, to, end, head, governor, subjects } of clauses) {
          const { from: first, to: last } = lexed.sentences[sentence]!;
          for (const at of [from, head, to - 1, ...subjects.flatMap((range) => [range.from, range.to - 1])]) {
            expect(at).toBeGreaterThanOrEqual(first);
            expect(at).toBeLessThan(last);
          }
          expect(end).toBeLessThanOrEqual(last);
          if (governor !== null) expect(clauses[governor]?.sentence).toBe(sentence);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('parts none at the comma of a whole date that stands before a noun', () => {
    const lastOf = (text: string) => {
      const lexed = lexedOf(text);
      return lexed.tokens[clausesOf(lexed)[0]!.end - 1]!.text;
    };
    expect(lastOf('Peru goes on with its March 9, 2023 vote.')).toBe('vote');
    expect(lastOf('Peru goes on with its vote, 2023 growers say.')).toBe('vote');
    expect(lastOf('Peru left on March 9, growers say.')).toBe('9');
  });

  it('leaves a flood of words alone', () => {
    const lexed = lexedOf('said that '.repeat(500));
    const flood = { ...lexed.sentences[0]!, from: 0, to: lexed.tokens.length };
    expect(clausesOf({ ...lexed, sentences: [flood] })).toEqual([]);
  });
});
