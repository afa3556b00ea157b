import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { jointSpeaker, pairOfHeadline } from './joint.ts';

describe('jointSpeaker', () => {
  it('takes those named before into one speaker', () => {
    expect(
      joint('Lind, Berg and two other ministers opposed the plan.', 'Berg and two other ministers', 'the plan'),
    ).toBe('Lind, Berg and two other ministers');
    expect(joint('But Lind, Toum, Berg and Hale opposed the plan.', 'Berg and Hale', 'the plan')).toBe(
      'Lind, Toum, Berg and Hale',
    );
  });

  it('takes a list with a comma before its last whole, and those before it who are of several', () => {
    expect(joint('Peru, Chile, and Bolivia opposed the plan.', 'Bolivia', 'the plan')).toBe('Peru, Chile, and Bolivia');
    expect(joint('Crews left, and Bolivia opposed the plan.', 'Bolivia', 'the plan')).toBe('Bolivia');
    const ministers = 'the foreign ministers of Peru, Chile and Bolivia';
    expect(joint(`In Oslo, ${ministers} opposed the plan.`, 'Chile and Bolivia', 'the plan')).toBe(ministers);
    expect(joint('Off the coast of Peru, Chile and Bolivia opposed the plan.', 'Chile and Bolivia', 'the plan')).toBe(
      'Chile and Bolivia',
    );
  });

  it('takes in the one before whose short form stands in brackets, unless another verb has it', () => {
    const two = 'the Pilots’ Guild (PG) and Norwind';
    expect(joint(`On Monday, ${two}, said that all was well.`, 'Norwind', 'that all was well')).toBe(two);
    expect(joint(`Lind wrote to ${two} said that all was well.`, 'Norwind', 'that all was well')).toBe('Norwind');
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

describe('pairOfHeadline', () => {
  it('is both of whom a headline parts by a comma, and nobody whom it only tells more of', () => {
    const pair = (text: string, cue: string) => {
      const lexed = lex({ text } as Parameters<typeof lex>[0]);
      const reading = readingOf(lexed, clausesOf(lexed));
      const found = pairOfHeadline(reading, tokenRanges(text, reading.tokens)(cue).from);
      return found && text.slice(reading.tokens[found.from]!.start, reading.tokens[found.to - 1]!.end);
    };
    expect(pair('Chile, rebels agree truce', 'agree')).toBe('Chile, rebels');
    expect(pair('Aid arrives after Chile, rebels agree truce', 'agree')).toBe('Chile, rebels');
    expect(pair('Lind, the envoy, said it was late.', 'said')).toBeNull();
  });
});

function joint(text: string, speaker: string, content: string): string {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = jointSpeaker(reading, range(speaker), range(content));
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
