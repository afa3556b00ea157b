import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: what is told beside', () => {
  it('takes those behind “with” for who does it beside, where nobody meets them', () => {
    expect(read('The talks ended on Friday with the board refusing to sign.')).toContain('refuse(the board)');
    expect(read('Peru met on Friday with officials handling the claim.')).not.toContain('handle(officials)');
  });
  it('takes those behind “with” at the start, too', () => {
    expect(read('With Chile refusing to sign, the talks ended.')).toContain('refuse(Chile)');
    expect(read('With Peru and Chile refusing to sign, the talks ended.')).toContain('refuse(Peru + Chile)');
    expect(read('Working with Chile pleased Peru.')).not.toContain('work(Chile)');
  });

  it('gives what is laid to somebody to him', () => {
    expect(read('She accused the army of using the truce to move guns.')).toEqual([
      'accuse(She)',
      'use(the army)',
      'move(the army)',
    ]);
    expect(read('She was accused of using the truce to move guns.')).toContain('use(She)');
    expect(read('She defended the army by using the truce.')).toContain('use(She)');
  });

  it('gives what came of a deed to whom it is laid', () => {
    expect(read('Peru accused the army of shelling a town, killing six.')).toContain('kill(the army)');
    expect(read('Peru blamed a fault for the fire, leaving the army out of it.')).not.toContain('leave(the army)');
    expect(read('Peru accused the army of shelling a town, saying six were dead.')).toContain('say(Peru)');
    expect(read('Peru shelled the army in a town, killing six.')).toContain('kill(Peru)');
  });

  it('gives what is asked of somebody to who blames him', () => {
    const told = read('Nurses marched, accusing the minister of lying and demanding his resignation.');
    expect(told).toContain('demand(Nurses)');
    // Of what is nobody's, either may.
    expect(read('Nurses marched, accusing the minister of lying and demanding money.')).toContain('demand()');
    expect(read('Nurses accused the minister of lying and demanding money.')).toContain('demand(the minister)');
  });

  it('gives what is said in a place to who is there', () => {
    expect(read('Nurses took to the streets of the capital accusing the board of lying.')).toContain('accuse(Nurses)');
    expect(read('Nurses read the report accusing the board of lying.')).toContain('accuse()');
  });

  it('gives what a paper says to who signs it, and not to who refuses to or does not', () => {
    expect(read('Peru signed a letter urging talks.')).toContain('urge(Peru)');
    expect(read('Peru refused to sign a letter urging talks.')).toContain('urge()');
    expect(read('Peru did not sign a letter urging talks.')).toContain('urge()');
  });
});
