import { describe, expect, it } from 'vitest';
import { figures } from './fixtures/facts-in.ts';

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

  it('counts nothing by the year of what a place has for its name', () => {
    expect(figures('They kept to the goals of the landmark 2015 Lima accord.')).toEqual([]);
    expect(figures('They kept to the terms of the 2015 Athens agreement.')).toEqual([]);
    expect(figures('The plan moved 2015 Peruvians.')).toHaveLength(1);
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
    // The words between may be many; a mark ends them.
    ['The toll from the fire at a mill in the southern hills rose to 38.', [[38, 'toll']]],
    [
      'The toll from the fires that swept the southern hills of the island and the towns below has risen to 38.',
      [[38, 'toll']],
    ],
    ['Confirmed cases have passed 1,700.', [[1700, 'cases']]],
    ['She gave no toll, but the mercury rose to 38.', []],
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
    expect(figures('It costs KES 3,000.')).toEqual([['money', 3000, 'KES', 'KES 3,000']]);
    expect(figures('The $5bn plan pays €1,200 a month and 270 million Swedish crowns.')).toEqual([
      ['money', 5e9, 'dollars', '$5bn'],
      ['money', 1200, 'euros a month', '€1,200 a month'],
      ['money', 270e6, 'Swedish crowns', '270 million Swedish crowns'],
    ]);
  });

  it('takes millions of nothing for the one currency of which millions are told before', () => {
    expect(figures('The town asks for 20 million crowns. The mill offers 12 million.').at(-1)).toEqual([
      'money',
      12000000,
      'crowns',
      '12 million',
    ]);
    expect(figures('The town needs 20 million litres and 3 million crowns. It got 12 million.')).toHaveLength(2);
    expect(figures('The town asks for 20 million crowns. It has 2 million hens.').at(-1)).toContain('hens');
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

describe('factsOf: figures without their noun', () => {
  it('counts the votes on the other side', () => {
    expect(figures('It got 5,312 votes in favour and 1,204 against.').map((f) => [f[1], f[2]])).toEqual([
      [5312, 'votes'],
      [1204, 'votes'],
    ]);
    expect(figures('It has 40 trains and 12 against the wall.').map((f) => f[1])).toEqual([40]);
  });

  it('counts those who came or voted, whose noun is left out, and no year', () => {
    expect(figures('Of the shearers 338 came and 112 voted.').map(([kind, value]) => [kind, value])).toEqual([
      ['count', 338],
      ['count', 112],
    ]);
    expect(figures('In 2031 came the flood.')).toEqual([]);
  });

  it('counts those who were hurt, whose noun is left out', () => {
    expect(figures('A dozen people died and more than 100 were wounded.').at(-1)).toEqual([
      'count',
      100,
      'wounded',
      'more than 100',
    ]);
  });

  it('gives a figure that answers the one told just before its unit', () => {
    expect(figures('The union wants 6 percent over one year. The firm has offered 2.2.').at(-1)).toEqual([
      'percentage',
      2.2,
      '%',
      '2.2',
    ]);
    expect(figures('He has 31 votes and needs 51, she said.').at(-1)).toEqual(['count', 51, 'votes', '51']);
    expect(figures('About 900 people came. Police spoke of 600.').at(-1)).toEqual(['count', 600, 'people', '600']);
    expect(
      figures('It bought 2 million doses. It owes 9 billion crowns a year. It admits 5.1 billion.').at(-1),
    ).toEqual(['money', 5_100_000_000, 'crowns', '5.1 billion']);
  });

  it('leaves a figure without its noun alone where what was told is of another size or nothing asks or offers', () => {
    expect(figures('The union wants 6 percent. The firm has offered 900.')).toHaveLength(1);
    expect(figures('The union wants 6 percent. They met in room 5.')).toHaveLength(1);
    expect(figures('Absent doctors lose 6 percent of their pay for two.')).toHaveLength(1);
    expect(figures('It holds 2 million litres and 3 million crowns. It wants 4 million.')).toHaveLength(2);
  });

  it('counts what the item of a numbered list opens with, and what there were before', () => {
    expect(figures('7. Seventy-two of our comrades remain in prison.')).toEqual([
      ['count', 72, 'comrades', 'Seventy-two'],
    ]);
    expect(figures('See Art.7 families.')).toEqual([]);
    expect(figures('Nine earlier truces have collapsed.')).toEqual([
      ['count', 9, 'earlier truces', 'Nine earlier truces'],
    ]);
  });

  it('counts up to a limit', () => {
    expect(figures('The Ministry cannot accept a limit of 45.')).toEqual([['count', 45, 'limit', '45']]);
  });

  it('takes the age of a truce for a duration, and nobody’s', () => {
    expect(figures('They struck for a second day, and then a second strike began.')).toEqual([]);
    expect(figures('They broke a three-week-old truce.')).toEqual([['duration', 3, 'weeks', 'three-week-old']]);
    expect(figures('A six-week-old was freed with a 52-year-old sailor.')).toEqual([]);
  });

  it('takes what another counts, in a place where a figure is answered, for the same thing', () => {
    const last = (text: string) => figures(text).at(-1);
    expect(last('We had 160 carts; the police make it ninety.')).toEqual(['count', 90, 'carts', 'ninety']);
    expect(last('Exporters lost 3,900 tonnes, the government 2,600.')).toEqual(['count', 2600, 'tonnes', '2,600']);
    expect(last('Five pilots are on the street. Three, says the airline.')).toEqual(['count', 3, 'pilots', 'Three']);
    expect(last('It offers a guarantee of two years; we ask for five.')).toEqual(['duration', 5, 'years', 'five']);
    expect(last('There were nine boats. They held out. There are six now.')).toEqual(['count', 6, 'boats', 'six']);
    expect(figures('Five pilots struck.\n\n3. The airline is glad.')).toHaveLength(1);
    expect(figures('Ana Lind had nine boats, and Otto Ruiz, 61, said so.')).toHaveLength(1);
  });

  it('takes a figure before its whole for the part', () => {
    expect(figures('The ruling of seven of nine judges stands.')[0]).toEqual(['count', 7, 'judges', 'seven']);
    expect(figures('It has 780 drivers, of whom 412 struck.').at(-1)).toEqual(['count', 412, 'drivers', '412']);
    expect(figures('Of the 40 lorries that left, 37 arrived.').at(-1)).toEqual(['count', 37, 'lorries', '37']);
    expect(figures('We thank the 26 who came.')).toEqual([['count', 26, 'people', '26']]);
    expect(figures('It is 4 km away. Two died.')).toHaveLength(1);
  });

  it('counts in the cells of a row what its first cell names', () => {
    expect(figures('Boats seized | 17 | 19 | open')).toEqual([
      ['count', 17, 'boats', '17'],
      ['count', 19, 'boats', '19'],
    ]);
    expect(figures('Position | 17 | 19')).toEqual([]);
  });

  it('reads amounts in the currencies of the world, in figures said aloud and glued to their letters', () => {
    expect(figures('The fine is 3 million tögrög.')).toEqual([['money', 3_000_000, 'tögrög', '3 million tögrög']]);
    expect(figures('They got Rs2,000 crore and RM80 million.').map(([, value, unit]) => [value, unit])).toEqual([
      [20_000_000_000, 'rupees'],
      [80_000_000, 'ringgit'],
    ]);
    expect(figures('It costs 12 Peruvian soles.')).toEqual([['money', 12, 'Peruvian soles', '12 Peruvian soles']]);
    expect(figures('Two and a half million dollars came.')[0]?.[1]).toBe(2_500_000);
    expect(figures('They want two point two billion dollars.')[0]?.[1]).toBe(2_200_000_000);
    expect(figures('Value: EUR 38m.\n\nNorwind | 41m | all').at(-1)).toEqual(['money', 41_000_000, 'euros', '41m']);
    expect(figures('The K9 is 600 m away.').filter(([kind]) => kind === 'money')).toEqual([]);
  });
});
