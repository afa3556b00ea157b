import { describe, expect, it } from 'vitest';
import type { FactKind } from '#src/schema/evidence.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { deadlineSpan, deadlinesIn, isSetDeadline, lastDayOf } from './deadline.ts';

function indexOf(sentence: string, words: string, published: string | null = null) {
  const kind: FactKind = /\d+|two|a week/.test(words) ? 'duration' : 'date';
  const [, number, unit] = /(\d+) (\w+)/.exec(words) ?? [];
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    stated: { a: { published } },
    entities: {},
    facts: [{ in: 'a', words, kind, value: number ? Number(number) : null, unit: unit ?? null }],
  });
  return evidenceIndex(evidence, {});
}

function told(sentence: string, words: string, published: string | null = null) {
  const index = indexOf(sentence, words, published);
  return deadlinesIn('a.1', index).map((fact) => {
    const { start, end } = deadlineSpan(fact, index);
    return { words: sentence.slice(start, end), last: lastDayOf(fact, index) };
  });
}

const wordsOf = (sentence: string, words: string) => told(sentence, words).map((one) => one.words);

describe('isSetDeadline', () => {
  it('is one that runs, and not what somebody only asks for, or what begins with something else', () => {
    const isSet = (sentence: string) => isSetDeadline('a.1', indexOf(sentence, '14 days'));
    expect(isSet('Payments will begin within 14 days.')).toBe(true);
    expect(isSet('Payments will begin within 14 days of the signing.')).toBe(false);
    expect(isSet('The guild urged Lind to pay within 14 days.')).toBe(false);
  });
});

describe('isDeadline', () => {
  it('finds the time by which something is to be done, with the word that sets it', () => {
    expect(wordsOf('Payments will begin within 14 days.', '14 days')).toEqual(['within 14 days']);
    expect(wordsOf('The kin were told to register by Friday.', 'Friday')).toEqual(['by Friday']);
    expect(wordsOf('Within 14 days the firm must answer.', '14 days')).toEqual(['Within 14 days']);
    expect(wordsOf('The report is to be ready no later than Monday.', 'Monday')).toEqual(['no later than Monday']);
  });

  it('finds the time that somebody is given to do something', () => {
    expect(wordsOf('Lind gave the board 10 days to report.', '10 days')).toEqual(['10 days']);
    expect(wordsOf('The firm has until the end of May to pay.', 'the end of May')).toEqual(['until the end of May']);
  });

  it('takes no time in which something was done, nor until when something holds', () => {
    expect(wordsOf('Most were found within 5 hours.', '5 hours')).toEqual([]);
    expect(wordsOf('Nobody will wonder that it was broken within 4 days.', '4 days')).toEqual([]);
    expect(wordsOf('By Friday the river had fallen.', 'Friday')).toEqual([]);
    expect(wordsOf('The school stays closed until Monday.', 'Monday')).toEqual([]);
    expect(wordsOf('The board has had 10 days of rain.', '10 days')).toEqual([]);
    expect(wordsOf('Both had met up to last week to agree on a price.', 'last week')).toEqual([]);
    expect(wordsOf('Both have until next month to agree on a price.', 'next month')).toEqual(['until next month']);
  });

  it('reckons the last day where the document states its own', () => {
    const sentence = 'Payments will begin within 14 days.';
    expect(told(sentence, '14 days', '2031-03-04')[0]?.last).toBe('2031-03-18');
    expect(told(sentence, '14 days')[0]?.last).toBeNull();
  });
});
