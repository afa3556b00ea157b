import { describe, expect, it } from 'vitest';
import { spokenIn, viaIn } from '../fixtures/spoken-in.ts';

describe('citedBy', () => {
  it('gives what an outlet reports to whom it has it from', () => {
    const text = 'The Rona Courier reported, citing Ana Lind, that the mill was sold.';
    expect(spokenIn(text)).toEqual(['ana-lind: that the mill was sold']);
    expect(viaIn(text)).toEqual(['rona-courier']);
    expect(spokenIn('The mill was sold, the Rona Courier reported, citing the mayor, Ana Lind.')).toEqual([
      'ana-lind: The mill was sold',
    ]);
    expect(spokenIn('The newspaper, citing two nurses briefed on the sale, said the mill would close.')).toEqual([
      "'two nurses briefed on the sale': the mill would close",
    ]);
  });

  it('knows whom a pronoun means that is cited, and not her lawyer for her', () => {
    const before = 'Ana Lind came on Monday. The Rona Courier reported, citing ';
    expect(spokenIn(`${before}her, that the mill would close.`)).toEqual(['ana-lind: that the mill would close']);
    expect(spokenIn(`${before}her lawyer, that the mill would close.`)).toEqual([
      "'her lawyer': that the mill would close",
    ]);
  });

  it('leaves to somebody else what he only rests on others', () => {
    expect(spokenIn('Ana Lind, citing the union, said the mill would close.')).toEqual([
      'ana-lind: the mill would close',
    ]);
    expect(spokenIn('The campaigners, citing Ana Lind, said the mill would close.')).toEqual([
      "'The campaigners, citing Ana Lind': the mill would close",
    ]);
  });

  it('leaves to an outlet what it has from no person', () => {
    expect(spokenIn('The Rona Courier said the mill would close, citing high costs.')[0]).toBe(
      'rona-courier: the mill would close',
    );
  });
});
