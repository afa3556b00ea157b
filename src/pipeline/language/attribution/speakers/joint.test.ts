import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { jointSpeaker } from './joint.ts';

describe('jointSpeaker', () => {
  it('takes those named before into one speaker', () => {
    expect(
      joint('Lind, Berg and two other ministers opposed the plan.', 'Berg and two other ministers', 'the plan'),
    ).toBe('Lind, Berg and two other ministers');
    expect(joint('But Lind, Toum, Berg and Hale opposed the plan.', 'Berg and Hale', 'the plan')).toBe(
      'Lind, Toum, Berg and Hale',
    );
  });

  it('takes no place, time or report for one of them', () => {
    expect(joint('In Oslo, Berg and Hale opposed the plan.', 'Berg and Hale', 'the plan')).toBe('Berg and Hale');
    expect(joint('Last week, Berg and Hale opposed the plan.', 'Berg and Hale', 'the plan')).toBe('Berg and Hale');
    expect(joint('Ships left the port, Berg and Hale said.', 'Berg and Hale', 'Ships left the port')).toBe(
      'Berg and Hale',
    );
    expect(joint('Lind, Berg opposed the plan.', 'Berg', 'the plan')).toBe('Berg');
  });
});

function joint(text: string, speaker: string, content: string): string {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = jointSpeaker(reading, range(speaker), range(content));
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
