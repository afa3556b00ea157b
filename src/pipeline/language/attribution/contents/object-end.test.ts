import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { objectEnd } from './object-end.ts';

describe('objectEnd', () => {
  it('ends a thing that is reported where the speaker goes on', () => {
    expect(ended('Lind rules out a pact and is calling for a vote.', 'rules', 'a pact and is calling for a vote')).toBe(
      'a pact',
    );
    expect(
      ended(
        'Lind applauds Berg for standing firm and supports a vote.',
        'applauds',
        'Berg for standing firm and supports a vote',
      ),
    ).toBe('Berg for standing firm');
    expect(ended('Lind wants to sell but has not said when.', 'wants', 'to sell but has not said when')).toBe(
      'to sell',
    );
  });

  it('knows a deed from what describes a thing', () => {
    expect(ended('Lind praised the nurses and left for Rome.', 'praised', 'the nurses and left for Rome')).toBe(
      'the nurses',
    );
    const both = 'the men beaten in May and killed in June';
    expect(ended(`Lind mourned ${both}.`, 'mourned', both)).toBe(both);
    const rules = 'the old and proposed rules';
    expect(ended(`Lind opposed ${rules}.`, 'opposed', rules)).toBe(rules);
  });

  it('knows a verb that lets no clause follow', () => {
    const content = 'unease at the number of officers sent and has asked for a report';
    expect(ended(`Lind expressed ${content}.`, 'expressed', content)).toBe('unease at the number of officers sent');
  });

  it('leaves a clause and a list whole', () => {
    expect(ended('Lind said Berg wanted tea and would wait.', 'said', 'Berg wanted tea and would wait')).toBe(
      'Berg wanted tea and would wait',
    );
    const clause = 'that it was late and was getting dark';
    expect(ended(`Lind said ${clause}.`, 'said', clause)).toBe(clause);
    expect(ended('Lind wants to sign and ratify it.', 'wants', 'to sign and ratify it')).toBe('to sign and ratify it');
  });

  it('begins with the whole of a measure', () => {
    expect(ended('Lind said at least three had left.', 'said', 'least three had left')).toBe('at least three had left');
    expect(ended('Lind laughed at most of them.', 'laughed', 'them')).toBe('them');
  });
});

function ended(text: string, cue: string, content: string): string {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = objectEnd(reading, range(content), range(cue).from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
