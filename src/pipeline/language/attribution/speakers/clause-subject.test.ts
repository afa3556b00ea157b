import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import { withClauseSubjects } from './clause-subject.ts';

describe('withClauseSubjects', () => {
  it('takes the name that is the subject of the verb for who speaks', () => {
    expect(speaker('In a letter Chile demanded a date.', 'demanded', 'a date')).toBe('Chile');
    expect(speaker('Chile met them twice and offered talks.', 'offered', 'talks')).toBe('Chile');
  });

  it('takes whom the sentence is about, with what is told of it, for a cue that opens the sentence', () => {
    expect(speaker('Denying all blame, the minister, Ana Lind, left.', 'Denying', 'all blame')).toBe(
      'the minister, Ana Lind',
    );
    expect(speaker('Denying all blame, the mines of Chile were shut.', 'Denying', 'all blame')).toBeNull();
    expect(speaker('Denying all blame, the firm, Lind said, will go.', 'Denying', 'all blame')).toBeNull();
  });

  it('takes somebody who stands right before the verb, or before the verb it is joined to', () => {
    expect(speaker('In a letter the council demanded a date.', 'demanded', 'a date')).toBe('the council');
    expect(speaker('Talks ended after the employers refused a date.', 'refused', 'a date')).toBe('the employers');
    const joined = 'Ana Lind left, but the council stayed and demanded a date.';
    expect(speaker(joined, 'demanded', 'a date')).toBe('the council');
  });

  it('takes whom a participle beside the verb has for a subject of its own', () => {
    const beside = 'Chile denied it, its envoy, Ana Lind, dismissing the report.';
    expect(speaker(beside, 'dismissing', 'the report')).toBe('Ana Lind');
    expect(speaker('Chile met its envoy, Ana Lind, dismissing the report.', 'dismissing', 'the report')).toBeNull();
  });

  it('takes the name beside the verb of a relative clause for who calls what stands before it so', () => {
    const text = 'Peru spoke of theft, a charge that Chile dismissed as absurd.';
    expect(speaker(text, 'dismissed', 'as absurd')).toBe('Chile');
    expect(speaker('Reports that Chile had asked for aid are false.', 'asked', 'for aid')).toBeNull();
  });

  it('leaves out a thing, what is told, done to somebody or a part of what is said', () => {
    expect(speaker('In a letter the plan demanded a date.', 'demanded', 'a date')).toBeNull();
    expect(speaker('The plan fell and demanded a date.', 'demanded', 'a date')).toBeNull();
    expect(speaker('“Chile demanded a date.”', 'demanded', 'a date')).toBeNull();
    expect(speaker('Chile was asked for a date.', 'asked', 'for a date')).toBeNull();
    expect(speaker('It was the plan that Chile demanded.', 'demanded', 'the plan')).toBeNull();
  });
});

function speaker(text: string, cue: string, content: string): string | null {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const clauses = clausesOf(lexed);
  const reading = readingOf(lexed, clauses);
  const range = tokenRanges(text, reading.tokens);
  const found: Found = {
    rule: 'model',
    cue: range(cue),
    speaker: null,
    content: range(content),
    rest: [],
    confidence: 1,
  };
  const [one] = withClauseSubjects(reading, [found]);
  return one!.speaker && text.slice(reading.tokens[one!.speaker.from]!.start, reading.tokens[one!.speaker.to - 1]!.end);
}
