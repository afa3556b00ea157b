import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: subjects behind the verb', () => {
  it('finds the subject after a verb of saying that follows a quotation', () => {
    expect(read('"We will not sign," said Chile.').at(-1)).toBe('say(Chile)');
  });
});

describe('clausesOf: what is no speaker behind the verb', () => {
  it('takes whom somebody called home, and what he proposes, for no speaker', () => {
    expect(read('Peru handed over a note, called its envoy home and left.')).toEqual([
      'hand(Peru)',
      'call(Peru)',
      'leave(Peru)',
    ]);
    expect(read('No home would be cut off, promised its director, Ana Lind.').at(-1)).toBe('promise(its director)');
  });

  it('takes “it” with a verb of its own behind “says” for the subject of that verb', () => {
    expect(read('India hits back at EU curbs, says it will seek talks')).toContain('say(India)');
    expect(read('“We hit back,” says she, will seek talks.')).toContain('say(she)');
  });

  it('takes no thing for who says what stands before it, but a body or a paper', () => {
    expect(read('Peru expressed grief, reaffirmed the primary goal of peace and left.')).toContain('reaffirm(Peru)');
    expect(read('The port will close, warned the harbour authority.')).toContain('warn(the harbour authority)');
    expect(read('The talks are over, noted the report.')).toContain('note(the report)');
  });
});
