import { describe, expect, it } from 'vitest';
import { acts, classed, shown } from '../fixtures/classed.ts';

describe('actsOf: what a condition asks for', () => {
  it('takes who sets a condition to want it met, on an issue alone', () => {
    const wanted = (text: string) =>
      acts(text).flatMap(({ act, actors, issue, stance }) => (issue === 'ceasefire' ? [[act, ...actors, stance]] : []));
    expect(wanted('Peru wants sanctions unless Chile accepts a ceasefire.')).toEqual([['REQUEST', 'Peru', 'for']]);
    expect(wanted('If Chile rejects the ceasefire, sanctions must follow, Peru said.')).toEqual([
      ['REQUEST', 'Peru', 'for'],
    ]);
    expect(wanted('Peru wants sanctions if Chile accepts a ceasefire.')).toEqual([]);
    expect(wanted('Peru wants a ceasefire unless Chile agrees.')).toEqual([['REQUEST', 'Peru', 'conditional']]);
    expect(classed('Peru wants sanctions unless Chile accepts it.')).toEqual(['REQUEST Peru']);
    expect(shown('Peru wants sanctions unless Chile accepts a ceasefire.')).toContain(
      'unless Chile accepts a ceasefire',
    );
  });
});
