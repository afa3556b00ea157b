import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('was-said', () => {
  const said = (text: string) => found(text).filter(([rule]) => rule === 'was-said');

  it('reports a quotation before “is” and what it is of whom', () => {
    expect(said('“Nobody asked us,” is the bitter complaint of Ana Lind.')).toEqual([
      ['was-said', 'Ana Lind', 'complaint', '“Nobody asked us,”'],
    ]);
    expect(said('“A disaster,” was the mayor’s reaction.')[0]?.slice(1, 3)).toEqual(['the mayor', 'reaction']);
    expect(said('“A disaster,” was her answer.')[0]?.[1]).toBe('her');
  });

  it('reports nothing where a title is spoken of or nobody is named', () => {
    expect(said('“The Long Rain” is the work of Ana Lind.')).toEqual([]);
    expect(said('“Nobody asked us” was the general complaint.')).toEqual([]);
  });
});
