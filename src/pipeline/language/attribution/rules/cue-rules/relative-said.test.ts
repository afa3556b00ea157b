import { describe, expect, it } from 'vitest';
import { spokenIn, viaIn } from '../../../fixtures/spoken-in.ts';

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

describe('what somebody says of a thing in apposition', () => {
  it('is said by those who stand behind it', () => {
    expect(spokenIn('Peru changed the law, a move unions say would cost jobs.')).toEqual(["'unions': would cost jobs"]);
    expect(spokenIn('Peru backed it, a step the guild insists is final.')).toContain("'the guild': is final");
  });

  it('is the thing alone that they judge, not what was told before it', () => {
    expect(spokenIn('Ana Lind said it was late, a claim the guild disputes.')).toContain("'the guild': a claim");
  });
});
