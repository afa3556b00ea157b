import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('let-known', () => {
  it('reports what somebody makes known by letting it be known', () => {
    expect(found('The bakery has let it be known that it would close.')).toEqual([
      ['let-known', 'The bakery', 'known', 'that it would close'],
    ]);
    expect(found('The choir left after the bishop let it be known he would not listen.')[0]?.slice(1)).toEqual([
      'the bishop',
      'known',
      'he would not listen',
    ]);
    expect(found('Ana Lind made it known that the mill was sold.')[0]?.[1]).toBe('Ana Lind');
    expect(found('The league gave to understand that it would wait.')[0]?.[0]).toBe('let-known');
  });

  it('takes what stands before it where nothing follows', () => {
    expect(found('The gates would stay shut, Ana Lind let it be known.')).toEqual([
      ['let-known', 'Ana Lind', 'known', 'The gates would stay shut'],
    ]);
  });

  it('takes what is said from both sides of an aside', () => {
    expect(found('The bank, she let it be known, would pay the fees.').at(-1)?.slice(1)).toEqual([
      'she',
      'known',
      'would pay the fees',
    ]);
  });

  it('reports what somebody lets others know, and what they know by themselves as theirs', () => {
    expect(found('Ana Lind let the drivers know last week that the mill was sold.').at(-1)).toEqual([
      'let-known',
      'Ana Lind',
      'know',
      'that the mill was sold',
    ]);
    expect(found('Ana Lind will let the drivers know that the mill was sold.').map(([rule]) => rule)).not.toContain(
      'let-known',
    );
    expect(
      found('Ana Lind let the rope slip, and the drivers know that the mill was sold.').map(([, who]) => who),
    ).not.toContain('Ana Lind');
  });

  it('reports what somebody goes on to say between commas, and no work that goes on', () => {
    expect(found('The mill, she went on, would close in May.').at(-1)?.slice(1)).toEqual([
      'she',
      'on',
      'would close in May',
    ]);
    expect(found('She went on, and the mill would close in May.').map(([rule]) => rule)).not.toContain('let-known');
  });

  it('reports nothing that is only known, or that slips', () => {
    expect(found('It is known that the mill was sold.').filter(([rule]) => rule === 'let-known')).toEqual([]);
    expect(found('Ana Lind let the rope slip that night.').filter(([rule]) => rule === 'let-known')).toEqual([]);
  });
});
