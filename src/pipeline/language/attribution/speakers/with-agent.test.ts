import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
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

  it('knows the agent with office, owner and seat', () => {
    const agents = [
      'Quarnwind Airlines chief executive Marek Rose',
      'its chair',
      'workers at Quarnwind',
      'a spokeswoman for the Harbour Board',
      'two people familiar with the talks',
    ].map((who) => agent(`The plan was described by ${who} as reckless.`, 'The plan', 'described', 'as reckless')?.[0]);
    expect(agents).toEqual([
      'Quarnwind Airlines chief executive Marek Rose',
      'its chair',
      'workers at Quarnwind',
      'a spokeswoman for the Harbour Board',
      'two people familiar with the talks',
    ]);
    // Where and for what it was done belongs to the deed.
    const where = 'The plan was described by workers in a letter as reckless.';
    expect(agent(where, 'The plan', 'described', 'as reckless')?.[0]).toBe('workers');
  });

  it('tells what something is said to be, and the view that is expressed', () => {
    expect(agent('The plan is said by Berg to be reckless.', 'The plan', 'said', 'The plan')).toEqual([
      'Berg',
      'to be reckless',
    ]);
    expect(
      agent('The view, expressed by Berg, that it is late was noted.', 'The view', 'expressed', 'The view'),
    ).toEqual(['Berg', 'that it is late']);
    expect(agent('The plan, rejected by Berg, is dead.', 'The plan', 'rejected', 'The plan')).toEqual([
      'Berg',
      'The plan',
    ]);
  });

  it('leaves the name of who did it out of the content', () => {
    const text = 'It was described as reckless by the mayor, Ana Lind.';
    expect(agent(text, 'It', 'described', 'as reckless by the mayor, Ana Lind')).toEqual(['the mayor', 'as reckless']);
  });

  it('knows who stands before "by whom"', () => {
    const text = 'The paper cites Berg, by whom the plan is described as reckless.';
    expect(agent(text, 'the plan', 'described', 'as reckless')).toEqual(['Berg', 'as reckless']);
    expect(
      agent('The day by which the plan is described as reckless.', 'the plan', 'described', 'as reckless'),
    ).toEqual([null, 'as reckless']);
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

  it('knows a passive without "be" by who follows it', () => {
    expect(
      agent('Berg, criticised by Lind for her silence, left.', 'Berg', 'criticised', 'by Lind for her silence'),
    ).toEqual(['Lind', 'for her silence']);
    expect(agent('A plan brushed aside by the mayor is back.', 'A plan', 'brushed', 'by the mayor is back')).toEqual([
      'the mayor',
      'A plan',
    ]);
    expect(
      agent("The bill, opposed by the miners' union, goes on.", 'The bill', 'opposed', "the miners' union"),
    ).toEqual(["the miners' union", 'The bill']);
  });

  it('tells nothing by it where nobody stands for what is told', () => {
    expect(agent('As suggested by Berg, it was late.', 'it', 'suggested', 'by Berg')).toEqual([]);
  });

  it('gives what lacks the one it is done to to nobody, unless that one stands before', () => {
    expect(agent('A man accused of lying left.', 'A man', 'accused', 'of lying')[0]).toBe(null);
    expect(agent('A man urged to wait left.', 'A man', 'urged', 'to wait')[0]).toBe(null);
    expect(agent('The man whom Lind accused of lying left.', 'Lind', 'accused', 'of lying')[0]).toBe('Lind');
    expect(agent('Lind warned of delays.', 'Lind', 'warned', 'delays')[0]).toBe('Lind');
    expect(agent('Lind promised to wait.', 'Lind', 'promised', 'to wait')[0]).toBe('Lind');
  });

  it('takes no day, letter or helper for who did it', () => {
    expect(agent('Lind promised by Friday a new plan.', 'Lind', 'promised', 'a new plan')[0]).toBe('Lind');
    expect(agent('Lind announced by letter a new plan.', 'Lind', 'announced', 'a new plan')[0]).toBe('Lind');
    expect(agent('Lind has answered by calling for a vote.', 'Lind', 'answered', 'for a vote')[0]).toBe('Lind');
  });

  it('ends the agent before “and” where something else follows, and finds it behind a time', () => {
    const text = 'A rise recommended by the council’s own panel and a little below it was refused.';
    expect(agent(text, 'A rise', 'recommended', 'A rise')[0]).toBe('the council’s own panel');
    const timed = 'The cuts announced on Monday by Berg were refused.';
    expect(agent(timed, 'The cuts', 'announced', 'The cuts')[0]).toBe('Berg');
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
  return (found ? [found.speaker, found.content] : []).map(
    (span) => span && text.slice(reading.tokens[span.from]!.start, reading.tokens[span.to - 1]!.end),
  );
}
