import { describe, expect, it } from 'vitest';
import { read } from '../../fixtures/clauses-in.ts';

describe('isInPartOfHeadline', () => {
  it('reads the verb behind the people or the body that open a part of a headline', () => {
    expect(read('Miners vow to stay out as police clear rail line')).toContain('clear(police)');
    expect(read('Minister refuses to budge as nurses name strike date').at(-1)).toBe('name(nurses)');
    expect(read('Front agrees to free 80, army halts northern push').at(-1)).toBe('halt(army)');
  });

  it('reads none in a sentence, nor where the part has another verb', () => {
    expect(read('It was over, as nurses name badges showed.').join()).not.toContain('name(nurses)');
    expect(read('Front frees 80 as army talks team leaves').join()).not.toContain('talk(army)');
  });
});
