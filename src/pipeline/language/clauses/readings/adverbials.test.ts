import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: fixed adverbials', () => {
  it('takes fixed adverbials, "since" and "then" for no part of a clause or a name', () => {
    expect(read('At home Ana Lind is squeezed.')).toEqual(['squeeze(Ana Lind)']);
    expect(read('For her part Ana Lind spoke.')).toEqual(['speak(Ana Lind)']);
    expect(read('Peru has since put money on the table.')).toEqual(['put(Peru)']);
    expect(read('Peru has left since Chile struck.').at(-1)).toBe('strike(Chile)');
    expect(read('In return for aid, Peru will go.')).toEqual(['go(Peru)']);
  });
});
