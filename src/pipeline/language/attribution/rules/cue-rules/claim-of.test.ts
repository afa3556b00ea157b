import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('claim-of', () => {
  const claims = (text: string) =>
    found(text)
      .filter(([rule]) => rule === 'claim-of')
      .map((one) => one.slice(1));

  it('reports what a noun of saying tells of whoever it is by', () => {
    expect(claims('The promise by the Bakers’ Guild that the price will stay low is new.')).toEqual([
      ['the Bakers’ Guild', 'promise', 'that the price will stay low'],
    ]);
    expect(claims('The council turned down a request from Clean Rivers to delay the vote.')).toEqual([
      ['Clean Rivers', 'request', 'to delay the vote'],
    ]);
    expect(claims('A demand by the union for an inquiry was refused.')).toEqual([
      ['the union', 'demand', 'an inquiry'],
    ]);
    expect(claims('Norland’s demand that the bridge be opened has gone unanswered.')).toEqual([
      ['Norland', 'demand', 'that the bridge be opened'],
    ]);
  });

  it('takes a warning for a report, who gives it told of further or by a pronoun', () => {
    expect(claims('They laughed at a warning from Ana Lind that the dam was weak.')[0]?.slice(0, 2)).toEqual([
      'Ana Lind',
      'warning',
    ]);
    expect(claims('A call by Ana Lind, the mayor of Rona, for an inquiry was heard.')[0]?.[2]).toBe('an inquiry');
    expect(claims('A call by her for an inquiry was heard.')[0]?.[0]).toBe('her');
  });

  it('finds whose it is behind a verb for holding it, and what is answered behind whom', () => {
    expect(claims('The view, expressed by Ana Lind, that the dam is weak was heard.')).toEqual([
      ['Ana Lind', 'view', 'that the dam is weak'],
    ]);
    expect(claims('The fear voiced by the union that the yard will shut was heard.')[0]?.[0]).toBe('the union');
    expect(claims('Otto Ruiz’s reply to Ana Lind that the dam was weak was heard.')).toEqual([
      ['Otto Ruiz', 'reply', 'that the dam was weak'],
    ]);
  });

  it('leaves a thing that is made, and an answer to what is about something', () => {
    expect(claims('The view, blocked by the hotel, that guests pay for was fine.')).toEqual([]);
    expect(claims('Otto Ruiz’s reply to the letter was late, and that angered them.')).toEqual([]);
  });

  it('ends before the verb of its sentence where a time stands before it, and not behind “until” with a verb of its own', () => {
    expect(claims('The claim by Ana Lind that the talks go on until May was heard.')[0]?.[2]).toBe(
      'that the talks go on until May',
    );
    expect(claims('The claim by Ana Lind that the talks go on until they fail was heard.')[0]?.[2]).toBe(
      'that the talks go on until they fail',
    );
  });

  it('takes a plan for a thing for no report', () => {
    expect(claims('A proposal by Ana Lind for a bridge was heard.')).toEqual([]);
    expect(claims('Ana Lind’s plan to close the mill was heard.')).toEqual([]);
  });

  it('ends before the verb of its sentence, not before one of its own', () => {
    expect(claims('The union’s claim that the yard will stop if the pay is cut was heard.')[0]?.[2]).toBe(
      'that the yard will stop if the pay is cut',
    );
    expect(claims('They heard the union’s claim that the yard will stop if the pay is cut.')[0]?.[2]).toBe(
      'that the yard will stop if the pay is cut',
    );
  });

  it('takes neither what a claim did nor whose thing it is for what is claimed', () => {
    expect(claims('The union’s claim that angered the council was read out.')).toEqual([]);
    expect(claims('A call by ten in the morning for a doctor came too late.')).toEqual([]);
    expect(claims('The mayor’s answer to the letter was short.')).toEqual([]);
    expect(claims('The claim that it was late is false.')).toEqual([]);
  });
});
