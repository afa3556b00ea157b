import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../fixtures/token-ranges.ts';
import { lex } from '../lex.ts';
import { readingOf } from './reading.ts';
import { withAgent } from './with-agent.ts';

describe('withAgent', () => {
  it('gives a passive to who did it, and leaves that one out of the content', () => {
    expect(
      agent('Lind was accused by Berg of hiding the report.', 'Lind', 'accused', 'by Berg of hiding the report'),
    ).toEqual(['Berg', 'of hiding the report']);
    expect(
      agent(
        'The plan was described as reckless by two officials.',
        'The plan',
        'described',
        'as reckless by two officials',
      ),
    ).toEqual(['two officials', 'as reckless']);
  });

  it('reports what the passive is said of, not the agent', () => {
    expect(
      agent('The claim was denied by the mayor, Ana Lind.', 'The claim', 'denied', 'by the mayor, Ana Lind'),
    ).toEqual(['the mayor', 'The claim']);
    expect(agent('The claim was denied by the mayor in court.', 'The claim', 'denied', 'The claim')[1]).toBe(
      'The claim',
    );
  });

  it('gives it to nobody where nobody is named', () => {
    expect(agent('Lind was accused of hiding the report.', 'Lind', 'accused', 'of hiding the report')[0]).toBe(null);
    expect(agent('Lind was told by letter that it was late.', 'Lind', 'told', 'that it was late')[0]).toBe(null);
  });

  it('leaves an active verb and a state to their subject', () => {
    expect(agent('Lind accused Berg of hiding the report.', 'Lind', 'accused', 'Berg of hiding the report')[0]).toBe(
      'Lind',
    );
    expect(agent('Lind is convinced that it was late.', 'Lind', 'convinced', 'that it was late')[0]).toBe('Lind');
  });
});

function agent(text: string, subject: string, cue: string, content: string): (string | null)[] {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  const found = withAgent(reading, {
    rule: 'x',
    cue: range(cue),
    speaker: range(subject),
    content: range(content),
    rest: [],
    confidence: 1,
  });
  return [found.speaker, found.content].map(
    (span) => span && text.slice(reading.tokens[span.from]!.start, reading.tokens[span.to - 1]!.end),
  );
}
