import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalAct, LocalEntity, Names, SourceDocument } from '../../types.ts';
import { lex } from '../lex.ts';
import { factsOf } from './facts.ts';

describe('factsOf: figures', () => {
  it('keeps the qualifier and the distribution in the words of a count', () => {
    expect(figures('They will exchange up to 1,000 prisoners of war each.')).toEqual([
      ['count', 1000, 'prisoners of war', 'up to 1,000 prisoners of war each'],
    ]);
  });

  it('reads number words, blanks between thousands and scales', () => {
    expect(figures('Twenty-three nurses treated 60 000 patients and 1.2 million visitors.').map((f) => f[1])).toEqual([
      23, 60000, 1200000,
    ]);
  });

  it('gives a range its two ends and a vague figure no value', () => {
    expect(figures('Between 20 and 30 ships and tens of thousands of sailors waited.')).toEqual([
      ['count', '20–30', 'ships', 'Between 20 and 30 ships'],
      ['count', null, 'sailors', 'tens of thousands of sailors'],
    ]);
  });

  it('counts nothing where a number only names something', () => {
    expect(figures('Article 5, Flight 370, Local 88 and a Boeing 737 were named by a man aged 45.')).toEqual([]);
  });

  it('counts neither the two sides nor one of many', () => {
    expect(figures('The two sides met one of them; they left with a two-thirds majority.')).toEqual([]);
  });

  it('takes "hand over" for a deed, not for more than so many', () => {
    expect(figures('Each side will hand over 25 bodies in over two weeks.').map((f) => f[3])).toEqual([
      '25 bodies',
      'over two weeks',
    ]);
  });

  it.each([
    ['Organisers put the turnout at 35,000.', [[35000, 'turnout']]],
    [
      'Two more deaths brought the toll to 38.',
      [
        [2, 'more deaths'],
        [38, 'toll'],
      ],
    ],
    ['She runs it with a staff of nine.', [[9, 'staff']]],
    [
      'The committee approved it by 26 to 14.',
      [
        [26, 'votes'],
        [14, 'votes'],
      ],
    ],
    [
      'He read out the result: 2,598 against the offer, 1,011 for.',
      [
        [2598, 'votes'],
        [1011, 'votes'],
      ],
    ],
  ])('counts what is named before the figure or not at all: %s', (text, expected) => {
    expect(figures(text).map((f) => [f[1], f[2]])).toEqual(expected);
  });

  it('counts nothing where a bare figure may be anything', () => {
    expect(figures('Turn to 14. The staff of the nine o’clock news won by being early, at 9:30 to be exact.')).toEqual(
      [],
    );
  });

  it('ends what is counted with its last noun for several', () => {
    expect(
      figures('Some 1,400 dockers stopped work. Prisoners freed: 340 people. It sent 3,800 people home.').map(
        (f) => f[3],
      ),
    ).toEqual(['Some 1,400 dockers', '340 people', '3,800 people']);
  });

  it('counts with both descriptions, but not two things', () => {
    expect(
      figures('It brings together 14 oil and gas exporters. It has 12 jobs and apprenticeships.').map((f) => f[2]),
    ).toEqual(['oil and gas exporters', 'jobs']);
  });

  it('gives a part the unit of the whole, one of many none', () => {
    expect(
      figures('Fewer than 300 of the 1,200 nurses voted; one of the nurses wept.').map((f) => [f[1], f[2]]),
    ).toEqual([
      [300, 'nurses'],
      [1200, 'nurses'],
    ]);
  });

  it('gives a figure without its noun the unit of the one before, where the words join them', () => {
    expect(
      figures('The quota falls from 45,000 tonnes to 38,000. The Greens won 58 seats, the Centre Party 14.').map(
        (f) => [f[1], f[2]],
      ),
    ).toEqual([
      [45000, 'tonnes'],
      [38000, 'tonnes'],
      [58, 'seats'],
      [14, 'seats'],
    ]);
    expect(figures('It has 58 seats and flies on Flight 14.').map((f) => f[1])).toEqual([58]);
  });

  it('counts the members of a compound, and what is paid or pumped in each time', () => {
    expect(
      figures('The 27-member bloc pays £40,000 per vessel and 900 barrels a day, then €5 a year later.').map((f) => [
        f[1],
        f[2],
      ]),
    ).toEqual([
      [27, 'members'],
      [40000, 'pounds per vessel'],
      [900, 'barrels a day'],
      [5, 'euros'],
    ]);
  });

  it('reads money by symbol and by word, with what it is paid for', () => {
    expect(figures('The $5bn plan pays €1,200 a month and 270 million Swedish crowns.')).toEqual([
      ['money', 5e9, 'dollars', '$5bn'],
      ['money', 1200, 'euros a month', '€1,200 a month'],
      ['money', 270e6, 'Swedish crowns', '270 million Swedish crowns'],
    ]);
  });

  it('takes pounds of flour for a weight, not for money', () => {
    expect(figures('She sold two pounds of flour.').map((f) => f[0])).toEqual(['count']);
  });

  it('tells per cent from percentage points', () => {
    expect(figures('Fares rise 7.5 per cent, down two percentage points.').map((f) => f.slice(0, 3))).toEqual([
      ['percentage', 7.5, '%'],
      ['percentage', 2, 'percentage points'],
    ]);
  });

  it('reads a duration, in a compound with what lasts so long, and leaves an age out', () => {
    expect(figures('In less than two hours a six-year-old boy heard of a 30-day ceasefire.')).toEqual([
      ['duration', 2, 'hours', 'less than two hours'],
      ['duration', 30, 'days', '30-day ceasefire'],
    ]);
  });
});

describe('factsOf: figures in words', () => {
  it('reads durations without a figure, but no rate', () => {
    expect(figures('They sat for half an hour, then a day and a half, twice a day.')).toEqual([
      ['duration', 0.5, 'hours', 'half an hour'],
      ['duration', 1.5, 'days', 'a day and a half'],
    ]);
  });

  it('reads shares, a third without a value, but no "third delay" and no part of an hour', () => {
    expect(
      figures('Catches fell by a fifth; two-thirds of the boats left after a third delay of a quarter of an hour.'),
    ).toEqual([
      ['percentage', 20, '%', 'a fifth'],
      ['percentage', null, '%', 'two-thirds'],
    ]);
  });

  it('reads one in so many and less than half as shares, half a day as none', () => {
    expect(figures('One in four flights left; less than half did so in half a day.').map((f) => f.slice(0, 2))).toEqual(
      [
        ['percentage', 25],
        ['percentage', 50],
        ['duration', 0.5],
      ],
    );
  });

  it('reads nine out of ten as a share, and two in a year as none', () => {
    expect(figures('Nine in ten left and four out of five stayed; two in 2019 wept.').map((f) => [f[1], f[3]])).toEqual(
      [
        [90, 'Nine in ten'],
        [80, 'four out of five'],
      ],
    );
  });

  it('counts the votes on the other side', () => {
    expect(figures('It got 5,312 votes in favour and 1,204 against.').map((f) => [f[1], f[2]])).toEqual([
      [5312, 'votes'],
      [1204, 'votes'],
    ]);
    expect(figures('It has 40 trains and 12 against the wall.').map((f) => f[1])).toEqual([40]);
  });

  it('takes "more than a decade" for how long', () => {
    expect(figures('She led it for more than a decade.').map((f) => f.slice(0, 3))).toEqual([
      ['duration', 1, 'decades'],
    ]);
  });

  it('counts those who were hurt, whose noun is left out', () => {
    expect(figures('A dozen people died and more than 100 were wounded.').at(-1)).toEqual([
      'count',
      100,
      'wounded',
      'more than 100',
    ]);
  });
});

describe('factsOf: dates', () => {
  it('resolves a full date by its own words', () => {
    expect(dates('They signed on 16 May 2025, not on Friday, May 9, 2025.', null)).toEqual([
      ['2025-05-16', '16 May 2025'],
      ['2025-05-09', 'Friday, May 9, 2025'],
    ]);
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

  it('takes a weekday for the coming one after "is to", and for none where no word tells', () => {
    expect(dates('The captain is to go before a judge on Friday.', '2026-01-05')).toEqual([['2026-01-09', 'Friday']]);
    expect(dates('The captain goes before a judge on Friday.', '2026-01-05')).toEqual([[null, 'Friday']]);
    expect(dates('On Friday the captain went before a judge.', '2026-01-05')).toEqual([['2026-01-02', 'Friday']]);
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
});

describe('factsOf: places', () => {
  it('takes the venue with its place after a verb, a time or an event', () => {
    expect(places('They held talks in a palace in Lisbon on Friday.')).toEqual([['Lisbon', 'a palace in Lisbon']]);
    expect(places('The march took place at the port.')).toEqual([['the port', 'the port']]);
  });

  it('keeps the town where somebody lives or is apart from where something happens', () => {
    const text = 'Nurses in Lisbon rejected it; people in the capital agreed.';
    expect(places(text)).toEqual([['Lisbon', 'Lisbon']]);
    expect(rules(text)).toEqual(['located']);
    expect(rules('They met in Lisbon.')).toEqual(['place']);
    expect(rules('The minister reiterated in Lisbon that it would strike.')).toEqual(['located']);
  });
});

describe('factsOf: whose it is', () => {
  const names: Names = {
    entities: [entity('peru', 'country'), entity('chile', 'country')],
    mentions: [
      { entity: 'peru', start: 0, end: 4, form: 'name' },
      { entity: 'chile', start: 9, end: 14, form: 'name' },
    ],
  };
  const text = 'Peru and Chile freed 12 sailors.';
  const act: LocalAct = {
    id: 'a1',
    start: 15,
    end: 31,
    sentence: 0,
    act: 'RETREAT',
    actors: ['peru', 'chile'],
    recipients: [],
    issue: 'hostages',
    stance: null,
    modality: [],
    statement: null,
    rule: 'free',
  };

  it('gives a figure the actors and the issue of the act it stands in', () => {
    const [fact] = factsOf(lex(documentOf(text, null)), names, [], [act]);
    expect([fact?.parties, fact?.issue]).toEqual([['peru', 'chile'], 'hostages']);
  });

  it('falls back on who is named last before it', () => {
    expect(factsOf(lex(documentOf(text, null)), names, [], [])[0]?.parties).toEqual(['chile']);
  });
});

describe('factsOf: offsets', () => {
  it('keeps every span inside its sentence, in order and without overlap, whatever the text', () => {
    const word = fc.constantFrom(
      '5',
      '1,000',
      'two',
      'May',
      'Friday',
      '$',
      '-',
      'of',
      'men',
      'million',
      'to',
      '%',
      '.',
      'é',
      '2025',
      '"',
      'a',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const lexed = lex(documentOf(words.join(' '), '2025-05-16'));
        let floor = 0;
        for (const { start, end, sentence } of factsOf(lexed, NO_NAMES, [], [])) {
          expect(start).toBeGreaterThanOrEqual(Math.max(floor, lexed.sentences[sentence]!.start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(lexed.sentences[sentence]!.end);
          floor = end;
        }
      }),
    );
  });
});

function places(text: string): unknown[][] {
  return placeFacts(text).map(({ value, start, end }) => [value, text.slice(start, end)]);
}

function rules(text: string): string[] {
  return placeFacts(text).map(({ rule }) => rule);
}

function placeFacts(text: string) {
  const at = text.indexOf('Lisbon');
  const names: Names = {
    entities: [entity('Lisbon', 'place')],
    mentions: at < 0 ? [] : [{ entity: 'Lisbon', start: at, end: at + 6, form: 'name' }],
  };
  return factsOf(lex(documentOf(text, null)), names, [], []).filter(({ kind }) => kind === 'place');
}

function entity(key: string, type: LocalEntity['type']): LocalEntity {
  return { key, type, name: key, code: null, forms: [key], role: null, party: null };
}

const NO_NAMES = { entities: [], mentions: [] };

function figures(text: string): unknown[][] {
  return factsOf(lex(documentOf(text, null)), NO_NAMES, [], [])
    .filter(({ kind }) => kind !== 'date' && kind !== 'place')
    .map(({ kind, value, unit, start, end }) => [kind, value, unit, text.slice(start, end)]);
}

function dates(text: string, published: string | null): unknown[][] {
  return factsOf(lex(documentOf(text, published)), NO_NAMES, [], [])
    .filter(({ kind }) => kind === 'date')
    .map(({ value, start, end }) => [value, text.slice(start, end)]);
}

function documentOf(text: string, published: string | null): SourceDocument {
  return { id: 'a', sha256: 'a', text, published } as SourceDocument;
}
