import { describe, expect, it } from 'vitest';
import { links, read } from '../fixtures/clauses-in.ts';

describe('clausesOf: a subject that other words part from its verb', () => {
  it('is found over its day and an aside with a verb of its own', () => {
    expect(read('Chile on Monday, in a vote that took hours, rejected it.')).toContain('reject(Chile)');
    expect(read('Peru met Chile on Monday, in a hall that was full, and Norway left.')).toContain('leave(Norway)');
  });

  it('is found over what dashes set apart', () => {
    expect(read('Chile – courted by both – signed the accord.')).toContain('sign(Chile)');
    expect(read('The deal – Chile signed it – was late.')).toContain('sign(Chile)');
  });

  it('is all that “it was” lifts out', () => {
    expect(read('It was the Ministry of Trade that signed the accord.')).toContain('sign(the Ministry)');
    expect(read('The union of drivers that signed the accord left.')).toContain('sign(drivers)');
  });
});

describe('clausesOf: a clause that its opening words take for themselves', () => {
  it('has its own subject behind “hours after”', () => {
    expect(read('On Monday, hours after Chile signed it, the ferry sank.')).toContain('sign(Chile)');
    expect(links('Just two days after Chile signed it, the ferry sank.')[0]).toBe('time');
    expect(read('Chile, hours after the vote, signed it.')).toContain('sign(Chile)');
  });

  it('has its own subject behind “as”, where the verb before takes none so', () => {
    expect(read('Chile watched as Peru signed the accord.')).toEqual(['watch(Chile)', 'sign(Peru)']);
    expect(read('A party known as Forward signed the accord.')).toContain('sign(A party)');
    expect(read('Ana Lind, who served as Peru coach, signed it.')).toContain('sign(Ana Lind)');
  });
});
