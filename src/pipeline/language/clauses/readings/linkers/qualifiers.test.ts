import { describe, expect, it } from 'vitest';
import { read } from '../../fixtures/clauses-in.ts';

describe('isQualifier', () => {
  it('takes “around” for no preposition before a figure where a time opens the sentence', () => {
    expect(read('On Thursday evening around 600 workers marched.')).toEqual(['march(600 workers)']);
    expect(read('The mayor spoke on Thursday about 600 layoffs.')).toEqual(['speak(The mayor)']);
  });

  it('takes “as many as” for part of the figure', () => {
    expect(read('Last week as many as seventy drivers hooted.')).toEqual(['hoot(seventy drivers)']);
    expect(read('They came as many as they were.')[0]).toBe('come(They)');
  });
});
