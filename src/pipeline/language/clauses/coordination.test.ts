import { describe, expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

describe('clausesOf: the subject that verbs share', () => {
  it('shares the subject of a coordinated verb in the same tense', () => {
    expect(read('Peru said it is ready and called for calm.').at(-1)).toBe('call(Peru)');
  });

  it('goes back to who says so where “but” stands behind a comma', () => {
    expect(read('Lind said the growers met, but refused it.').at(-1)).toBe('refuse(Lind)');
    expect(read('Lind said the growers met but refused it.').at(-1)).toBe('refuse(the growers)');
  });

  it('gives what agrees with one to one, past several', () => {
    expect(read('Lind fears that prices will rise and has called for a cap.').at(-1)).toBe('call(Lind)');
    expect(read('Lind says that ministers are late and have slept.').at(-1)).toBe('sleep(ministers)');
  });

  it('lets no passive go on where who does what follows is its subject', () => {
    expect(read('Lind demanded that the bill be dropped and threatened to leave.')[2]).toBe('threaten(Lind)');
    expect(read('The bill was drafted and rejected in May.')[1]).toBe('reject(The bill)');
  });
});
