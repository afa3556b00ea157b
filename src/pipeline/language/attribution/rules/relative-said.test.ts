import { describe, expect, it } from 'vitest';
import { spokenIn, viaIn } from '../../fixtures/spoken-in.ts';

describe('what somebody says of a thing between the thing and its verb', () => {
  it('is said by whom its words tell, whatever else the sentence reports', () => {
    expect(spokenIn('It is a deal that unions say will cost more than 1,000 jobs.')).toEqual([
      "'unions': will cost more than 1,000 jobs",
    ]);
    expect(spokenIn('Ana Lind praised a plan that critics say would cost jobs.')).toContain(
      "'critics': would cost jobs",
    );
  });

  it('comes through nobody who judges the thing', () => {
    expect(viaIn('Ana Lind praised a plan that critics say would cost jobs.')).toEqual([]);
  });

  it('ends where the sentence goes on about the thing', () => {
    expect(spokenIn('The plan, which critics say would cost jobs, was passed.')).toEqual([
      "'critics': would cost jobs",
    ]);
  });

  it('is nothing where they say something of their own', () => {
    expect(spokenIn('It is a deal that unions say nothing of.')).not.toContain("'unions': nothing of");
  });
});
