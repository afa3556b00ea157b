import { describe, expect, it } from 'vitest';
import { documentOf, numberOf, sentenceId } from './sentence-id.ts';

describe('the id of a sentence', () => {
  it('gives back its document and its number', () => {
    const id = sentenceId('ferry-report', 12);
    expect([documentOf(id), numberOf(id)]).toEqual(['ferry-report', 12]);
  });

  it('parts at the last dot: a document may have one in its own id', () => {
    expect([documentOf('report-1.2.7'), numberOf('report-1.2.7')]).toEqual(['report-1.2', 7]);
  });
});
