import { describe, expect, it } from 'vitest';
import { dates } from './fixtures/facts-in.ts';

describe('factsOf: dates', () => {
  it('resolves a full date by its own words', () => {
    expect(dates('They signed on 16 May 2025, not on Friday, May 9, 2025.', null)).toEqual([
      ['2025-05-16', '16 May 2025'],
      ['2025-05-09', 'Friday, May 9, 2025'],
    ]);
    expect(dates('They met on Monday (28 July 2025), and Tuesday (a holiday) was quiet.', null)).toEqual([
      ['2025-07-28', 'Monday (28 July 2025)'],
      [null, 'Tuesday'],
    ]);
  });

  it('takes “on the 24th” for the last such day or, where the words look ahead, the next', () => {
    expect(dates('The boats left on the 24th.', '2031-06-02')).toEqual([['2031-05-24', '24th']]);
    expect(dates('The boats will leave on the 24th.', '2031-06-02')).toEqual([['2031-06-24', '24th']]);
    expect(dates('They stayed until the fifteenth.', '2031-06-02')).toEqual([['2031-06-15', 'fifteenth']]);
    expect(dates('The vote of the 30th was close.', '2031-06-02')).toEqual([['2031-05-30', '30th']]);
    expect(dates('The boats left on the 24th.', null)).toEqual([[null, '24th']]);
  });

  it('gives a day to come its coming year, and one that is over its last', () => {
    expect(dates('It is put off until 1 January.', '2031-06-30')).toEqual([['2032-01-01', '1 January']]);
    expect(dates('The ban has stood since 1 January.', '2031-06-30')).toEqual([['2031-01-01', '1 January']]);
    expect(dates('They met on 30 December.', '2031-01-05')).toEqual([['2030-12-30', '30 December']]);
  });

  it('dates by the last such day what somebody failed or managed to do', () => {
    const monday = [['2026-01-05', 'Monday']];
    expect(dates('They failed to agree to a ban on Monday.', '2026-01-06')).toEqual(monday);
    expect(dates('They managed to agree on a ban Monday as part of a plan.', '2026-01-06')).toEqual(monday);
    expect(dates('They agreed to sign on Monday.', '2026-01-06')).toEqual([['2026-01-12', 'Monday']]);
  });

  it('takes the “today” of a comparison for these years, and not for the day', () => {
    for (const told of [
      'It is twice what the country makes today.',
      'It will cost more than it does today.',
      'That is more than it is worth today.',
    ])
      expect(dates(told, '2031-01-09')).toEqual([]);
    for (const told of [
      'It is twice what the country sold today.',
      'The minister travels to Quarn today.',
      'It is more than the port will pay today.',
    ])
      expect(dates(told, '2031-01-09')).toEqual([['2031-01-09', 'today']]);
  });

  it('takes no paper for the day that its name ends in', () => {
    expect(dates('She wrote in an email to Norland TODAY.', '2031-01-09')).toEqual([]);
    expect(dates('Norland Today said that it rained.', '2031-01-09')).toEqual([]);
    expect(dates('Norland Votes Today', '2031-01-09')).toEqual([['2031-01-09', 'Today']]);
  });

  it('places the end of a month, and “this Sunday”', () => {
    expect(dates('It must be paid by the end of February.', '2031-01-09')).toEqual([
      ['2031-02', 'the end of February'],
    ]);
    expect(dates('We propose a meeting this Sunday.', '2031-01-09')).toEqual([['2031-01-12', 'this Sunday']]);
  });

  it('takes what somebody does on a weekday, told in the present, for still to come', () => {
    expect(dates('The council decides on Friday.', '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
    expect(dates("I'm meeting them on Friday.", '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
    expect(dates('The offer stands until midnight on Friday.', '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
    expect(dates('She says the letter came on Friday.', '2026-01-05')).toEqual([['2026-01-02', 'Friday']]);
  });

  it('takes a month of last year for that one', () => {
    expect(dates('They met in October last year.', '2026-12-14')).toEqual([['2025-10', 'October last year']]);
    expect(dates('They met in October, last year too.', '2026-12-14')[0]).toEqual(['2026-10', 'October']);
  });

  it('takes “Sunday the 6th” for the one that is a Sunday, and “the Monday” of a story for no day', () => {
    expect(dates('The cars were stopped on Sunday the 6th and on the Monday.', '2026-09-14')).toEqual([
      ['2026-09-06', 'Sunday the 6th'],
      [null, 'Monday'],
    ]);
    expect(dates('The cars were stopped on Sunday the 7th.', '2026-09-14')).toEqual([[null, 'Sunday the 7th']]);
    expect(dates('It came to a head on a wet Monday.', '2026-09-15')).toEqual([[null, 'Monday']]);
    expect(dates('It came to a head on Monday.', '2026-09-15')).toEqual([['2026-09-14', 'Monday']]);
    expect(dates('The cars left after the Monday meeting.', '2026-09-14')).toEqual([['2026-09-14', 'Monday']]);
  });

  it('takes what has a number among others of its kind for no day', () => {
    expect(dates('They met on the 12th floor, on the first try, in the 19th century.', '2031-06-02')).toEqual([]);
  });

  it('resolves weekdays only against a stated publication date, and leaves out a year that nothing tells', () => {
    expect(dates('They met on Friday and on 30 December.', '2026-01-05')).toEqual([
      ['2026-01-02', 'Friday'],
      ['2025-12-30', '30 December'],
    ]);
    expect(dates('They met on Friday and on 30 December.', null).map((d) => d[0])).toEqual([null, '--12-30']);
  });

  it('takes a weekday after "will" or "by" for the coming one', () => {
    expect(dates('They will meet on Friday.', '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
    expect(dates('They agreed to meet on Friday.', '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
  });

  it('takes a weekday for the coming one after "is to" and in the present', () => {
    expect(dates('The captain is to go before a judge on Friday.', '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
    expect(dates('The captain goes before a judge on Friday.', '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
    expect(dates('On Friday the captain went before a judge.', '2026-01-05')).toEqual([['2026-01-02', 'Friday']]);
  });

  it('takes a day’s own name for that day, whether it is over or still to come', () => {
    for (const told of [
      'A draft will be sent out on Friday night.',
      'They met on Friday.',
      'The court sits on Friday.',
    ])
      expect(dates(told, '2026-01-09').map(([value]) => value)).toEqual(['2026-01-09']);
    expect(dates('They met on Monday of last week and strike on Friday of next week.', '2026-01-07')).toEqual([
      ['2025-12-29', 'Monday of last week'],
      ['2026-01-16', 'Friday of next week'],
    ]);
    expect(dates('They will meet next Friday.', '2026-01-09').map(([value]) => value)).toEqual(['2026-01-16']);
  });

  it('takes the weekday of an agreement for a past one, whatever is agreed', () => {
    expect(dates('They agreed on Friday to cut the tariff.', '2026-01-05')).toEqual([['2026-01-02', 'Friday']]);
    expect(dates('They agreed Friday to cut the tariff.', '2026-01-05')).toEqual([['2026-01-02', 'Friday']]);
  });

  it('takes a bare number for a year only where words make it one', () => {
    expect(dates('Since 2022 the firm has built 2000 homes.', null)).toEqual([['2022', '2022']]);
  });

  it('takes "may", "march" and "sat" for the verbs they are', () => {
    expect(dates('They may march; she sat now for a second.', '2026-01-05')).toEqual([]);
  });

  it('keeps both ends of a span of days', () => {
    expect(dates('They met from 3 to 5 June 2025, on June 7–9, 2025, and from 28 May to 2 June 2024.', null)).toEqual([
      ['2025-06-03/2025-06-05', '3 to 5 June 2025'],
      ['2025-06-07/2025-06-09', 'June 7–9, 2025'],
      ['2024-05-28', '28 May'],
      ['2024-06-02', '2 June 2024'],
    ]);
  });

  it('gives each of several days the month they share, and a count none', () => {
    expect(dates('They stop on 12, 13 and 19 June 2025.', null).map((d) => d[0])).toEqual([
      '2025-06-12',
      '2025-06-13',
      '2025-06-19',
    ]);
    expect(dates('They stop on 12 and 13 June.', null).map((d) => d[0])).toEqual(['--06-12', '--06-13']);
    expect(dates('They lost 12 and May 2025 was cold.', null).map((d) => d[0])).toEqual(['2025-05']);
  });

  it('takes a number behind an article for a year only where one thing of that year follows', () => {
    expect(dates('It breached a 2008 trade accord.', null)).toEqual([['2008', '2008']]);
    expect(dates('It was a 2000 dollar loss, a 2000 strong force.', null)).toEqual([]);
  });

  it('takes "May" with its year for a month, whatever stands before', () => {
    expect(dates('It ran from March 2022 to May 2023.', null).map((d) => d[0])).toEqual(['2022-03', '2023-05']);
  });

  it('gives a month without its year the one before or after publication, and leaves it open where no word tells which', () => {
    expect(dates('She offered it in December, and they left.', '2026-02-12')).toEqual([['2025-12', 'December']]);
    const of = (text: string) => dates(text, '2031-03-05').map((d) => d[0]);
    expect(of('Six stewards were suspended in January. They will meet in October.')).toEqual(['2031-01', '2031-10']);
    expect(of('Pay has been frozen since August. They will meet in January.')).toEqual(['2030-08', '2032-01']);
    expect(of('Exports in January are a puzzle. Early March was cold.')).toEqual([null, null]);
    expect(dates('Six stewards were suspended in January.', null).map((d) => d[0])).toEqual([null]);
  });

  it('gives a part of a year its months, and "six years earlier than planned" no date', () => {
    expect(dates('In the first quarter of 2024 it closed, six years earlier than planned.', null)).toEqual([
      ['2024-01/2024-03', 'the first quarter of 2024'],
    ]);
  });

  it('resolves by the dateline, whose own date it leaves out', () => {
    expect(dates('HOLMVIK, 14 May 2025 (North Wire) - They met on Monday and meet again on 3 June.', null)).toEqual([
      ['2025-05-12', 'Monday'],
      ['2025-06-03', '3 June'],
    ]);
  });

  it('leaves day and month open where a slashed date does not tell them apart', () => {
    expect(dates('Filed 05/06/2025, heard 16/05/2025.', null)).toEqual([
      [null, '05/06/2025'],
      ['2025-05-16', '16/05/2025'],
    ]);
  });

  it('keeps the year or month that an early or late part of it lies in', () => {
    expect(dates('Shifts stay voluntary until the end of 2027.', null)).toEqual([['2027', 'the end of 2027']]);
    expect(dates('It was signed in early May 2024.', null)).toEqual([['2024-05', 'early May 2024']]);
    expect(dates('They will meet by the end of the year.', '2025-06-03')).toEqual([[null, 'the end of the year']]);
  });

  it('looks back from what has lasted since a weekday', () => {
    expect(dates('They have been refusing food since Monday.', '2027-03-03')).toEqual([['2027-03-01', 'Monday']]);
  });
});
