import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: what looks like a verb inside a phrase', () => {
  it('takes no participle inside a noun phrase for a verb', () => {
    expect(read('Peru signed the proposed state-owned deal.')).toEqual(['sign(Peru)']);
  });

  it('takes plurals behind a verb or a figure, measured nouns and owned ones for no verbs', () => {
    expect(read('Peru would not accept escorts.')).toEqual(['accept(Peru) not']);
    expect(read('Peru complained of three breaches by rebels.')).toEqual(['complain(Peru)']);
    expect(read('Peru turned down a 6 percent raise from Chile.')).toEqual(['turn(Peru)']);
    expect(read('Peru is in nobody’s pocket.')).toEqual(['be(Peru)']);
    expect(read('Peru invited Chile to talks on Monday.')).toEqual(['invite(Peru)']);
    expect(read('Neither has replied.')).toEqual(['reply(Neither) not']);
  });

  it('takes what something is dismissed as for a noun', () => {
    expect(read('The claim was dismissed as posturing by Chile.')).toEqual(['dismiss(The claim)']);
    expect(read('Chile was seen as stalling the talks.').length).toBe(2);
  });
});
