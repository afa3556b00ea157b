import { describe, expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

const read = (text: string, piece: string, taken: readonly string[] = []) => {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { start, end } = unbroken(text, spanOf(piece), taken.map(spanOf));
  return text.slice(start, end);
};

describe('unbroken', () => {
  it('gives a phrase that was cut off in its middle back its last words', () => {
    expect(read('It must make up the wages of anyone sent home.', 'make up the wages of anyone')).toBe(
      'make up the wages of anyone sent home',
    );
    expect(read('It asked that the matter be left out, and left.', 'the matter be left')).toBe(
      'the matter be left out',
    );
  });

  it('keeps the sign before a figure', () => {
    expect(read('It fell short of the $40 still owed.', '40 still owed')).toBe('$40 still owed');
    expect(read('It cost A$40 million.', '40 million')).toBe('A$40 million');
    expect(read('It cost 40 million.', '40 million')).toBe('40 million');
  });

  it('adds nothing that goes on, tells when, says who tells it, or follows a name', () => {
    expect(read('It rejected the plan and left.', 'rejected the plan')).toBe('rejected the plan');
    expect(read('It rejected the plan on Monday.', 'rejected the plan')).toBe('rejected the plan');
    expect(read('The plan is dead diplomats say.', 'The plan is dead', ['diplomats'])).toBe('The plan is dead');
    expect(read('A plan seen by Wire fails.', 'A plan seen by Wire')).toBe('A plan seen by Wire');
    expect(read('It rejected the plan in a long and very bitter letter.', 'rejected')).toBe('rejected');
  });

  it('leaves out a word that belongs to what follows', () => {
    expect(read('It rejected the plan shortly before noon.', 'rejected the plan shortly')).toBe('rejected the plan');
    expect(read('It rejected the plan shortly.', 'rejected the plan shortly')).toBe('rejected the plan shortly');
  });

  it('leaves out who is told', () => {
    expect(read('She told us money was tight.', 'us money was tight')).toBe('money was tight');
    expect(read('She told them to leave.', 'them to leave')).toBe('them to leave');
    expect(read('She blamed us for it.', 'us for it')).toBe('us for it');
  });
});
