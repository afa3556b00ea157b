import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { withinFront } from './front.ts';

describe('what a cue that opens its sentence reports', () => {
  it('ends before whom the sentence is about', () => {
    expect(content('Blaming Chile, Peru shelled the port.', 'Blaming', 'Chile, Peru shelled the port')).toBe('Chile');
    expect(content('Criticising the ban, the paper wrote of fear.', 'Criticising', 'the ban, the paper wrote')).toBe(
      'the ban',
    );
  });

  it('is left whole where it holds none of that, and behind any other cue', () => {
    expect(content('Blaming Chile, Peru left.', 'Blaming', 'Chile')).toBe('Chile');
    expect(content('Peru left, blaming Chile, Norway and fate.', 'blaming', 'Chile, Norway and fate')).toBe(
      'Chile, Norway and fate',
    );
  });
});

function content(text: string, cue: string, told: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = withinFront(reading, range(told), range(cue).from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
