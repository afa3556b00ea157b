import { describe, expect, it } from 'vitest';
import { clustersIn } from './fixtures/clusters-in.ts';

describe('on what the reports of one thing differ', () => {
  it('shows in which words two quotations of one utterance differ', async () => {
    const found = await clustersIn({
      a: 'Mayor Edda Kling called the water plan “clearly unacceptable” on Monday.\nThe dam stays shut.',
      b: 'The water plan is "completely unacceptable", Mayor Edda Kling said.\nThe dam will stay shut.',
    });
    expect(found.flatMap(({ differences }) => differences)).toContainEqual([
      'wording',
      'clearly unacceptable',
      'completely unacceptable',
    ]);
  });

  it('does not call the tense in which a quotation is reported a difference', async () => {
    const found = await clustersIn({
      a: 'Mayor Edda Kling of Orme said that she “understands the anger” over the water plan.',
      b: 'Mayor Edda Kling of Orme said that she “understood the anger” over the water plan.',
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.differences).toEqual([]);
  });

  it('does not call a small word that one heard otherwise a difference, but one that says something', async () => {
    const differences = async (other: string) =>
      (
        await clustersIn({
          a: 'Mayor Edda Kling said “our thoughts are with the customers of Norrfly, the holiday makers” on Monday.',
          b: `“${other}”, Mayor Edda Kling said on Monday.`,
        })
      ).flatMap((cluster) => cluster.differences.filter(([kind]) => kind === 'wording'));
    expect(await differences('Our thoughts are with customers with Norrfly, the holidaymakers')).toEqual([]);
    expect(await differences('Our thoughts are against the customers of Norrfly, the holiday makers')).toHaveLength(1);
  });

  it('does not call a quotation cut shorter a difference', async () => {
    const found = await clustersIn({
      a: 'Mayor Edda Kling called the water plan “an act of pure folly” on Monday.',
      b: 'The water plan is "pure folly", Mayor Edda Kling said.',
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.differences).toEqual([]);
  });

  it('shows how a name is spelled, and no first name beside the whole', async () => {
    const names = async (one: string, other: string) =>
      (
        await clustersIn({
          a: `Mayor ${one} of Orme called the water plan clearly unacceptable on Monday.`,
          b: `Mayor ${other} of Orme called the water plan clearly unacceptable on Monday.`,
        })
      ).flatMap((cluster) => cluster.differences.filter(([kind]) => kind === 'name'));
    expect(await names('Edda Kling', 'Edda Klinng')).toEqual([['name', 'Edda Kling', 'Edda Klinng']]);
    expect(await names('Edda Kling', 'Edda')).toEqual([]);
  });

  it('shows a figure on which sources differ, and not one that is the same in other words', async () => {
    const differing = await clustersIn({
      a: 'The two sides will exchange 320 prisoners and reopen the Orme bridge.',
      b: 'The two sides will exchange 350 prisoners and reopen the Orme bridge, mediators said.',
    });
    expect(differing[0]?.differences).toEqual([['figure', '320 prisoners', '350 prisoners']]);
    const same = await clustersIn({
      a: 'Pilots of Norrfly will strike for 48 hours over night duty.',
      b: 'A two-day strike over night duty is planned by the pilots of Norrfly.',
    });
    expect(same[0]?.differences).toEqual([]);
  });

  it('takes figures for different only where they are figures of one thing', async () => {
    const differences = async (a: string, b: string) =>
      (await clustersIn({ a, b })).flatMap((cluster) => cluster.differences);
    const talks = 'The Orme bridge reopens after nine days of talks between Arland and the Coast League in Bern.';
    const reopened = (words: string) => `Arland and the Coast League reopen the Orme bridge after ${words} in Bern.`;
    expect(await differences(talks, reopened('a 14-day truce'))).toEqual([]);
    expect(await differences(talks, reopened('eleven days of talks'))).toEqual([
      ['figure', 'nine days', 'eleven days'],
    ]);
    const swap = (words: string) => `Arland and the Coast League will free ${words} and reopen the Orme bridge.`;
    expect(await differences(swap('120 prisoners each'), swap('240 prisoners'))).toEqual([]);
    expect(await differences(swap('120 prisoners'), swap('240 prisoners'))).toEqual([
      ['figure', '120 prisoners', '240 prisoners'],
    ]);
    const offer = (words: string) => `Norrfly told the pilots of Gull Island on Sunday that ${words}.`;
    expect(
      await differences(offer('its pay offer costs 280 million euros'), offer('a one-off bonus of 6,000 euros is due')),
    ).toEqual([]);
    expect(
      await differences(offer('its pay offer costs 280 million euros'), offer('its pay offer costs 260 million euros')),
    ).toEqual([['figure', '280 million euros', '260 million euros']]);
  });

  it('takes days for different only where they are told of one thing in one way', async () => {
    const days = async (a: string, b: string) =>
      (await clustersIn({ a, b })).flatMap((cluster) => cluster.differences.filter(([kind]) => kind === 'date'));
    const signed = (when: string) =>
      `Arland and the Coast League signed the truce for the Orme bridge in Bern ${when}.`;
    expect(await days(signed('on 3 June 2031'), signed('on 5 June 2031'))).toEqual([
      ['date', '3 June 2031', '5 June 2031'],
    ]);
    expect(await days(signed('on 3 June 2031'), signed('from 5 June 2031'))).toEqual([]);
    expect(await days(signed('on 3 June 2031'), signed('by 2 p.m. CET on 5 June 2031'))).toEqual([]);
    expect(await days(signed('on 3 June 2031'), signed('on 5 November 2031'))).toEqual([]);
    expect(await days(signed('on 3 June 2031'), `(Bern, 5 June 2031) ${signed('today')}`)).toEqual([]);
    const filed = (day: string, when: string) =>
      `BERN, ${day} June 2031 (Wire) - The mill at Orme bridge ran at a loss of 9 million euros at ${when} prices, Edda Kling said.\n`;
    expect(await days(filed('3', "today's"), filed('5', "today's"))).toEqual([]);
  });

  it('holds no few of one kind against the many of another, nor those taken to one town against those taken to another', async () => {
    const differences = async (a: string, b: string) =>
      (await clustersIn({ a, b })).flatMap((cluster) => cluster.differences);
    const sent = (words: string) =>
      `Arland sent ${words} to the Orme bridge after the toll blockade by the Coast League.`;
    expect(await differences(sent('two patrol boats'), sent('70 fishing boats'))).toEqual([]);
    expect(await differences(sent('two patrol boats'), sent('three boats'))).toHaveLength(1);
    expect(await differences(sent('700 cars daily'), sent('240 trucks daily'))).toEqual([]);
    expect(await differences(sent('700 cars daily'), sent('240 cars daily'))).toHaveLength(1);
    const flown = (words: string) =>
      `A plane of the Coast League took off from Gull Island carrying ${words} on Monday.`;
    expect(await differences(flown('76 prisoners to Velm'), flown('108 prisoners to Arnheim'))).toEqual([]);
    expect(await differences(flown('76 prisoners to Velm'), flown('108 prisoners to Velm'))).toHaveLength(1);
    const shut = (words: string) => `Norrfly collapsed after talks on a loan failed, which puts ${words} at risk.`;
    expect(await differences(shut('22,000 jobs worldwide'), shut('9,000 jobs'))).toEqual([]);
    expect(await differences(shut('22,000 jobs worldwide'), shut('21,000 jobs worldwide'))).toHaveLength(1);
  });

  it('holds how long a meeting was against how long the talks were, and not against how long anything else lasts', async () => {
    const differences = async (a: string, b: string) =>
      (await clustersIn({ a, b })).flatMap((cluster) => cluster.differences);
    const lasted = (words: string) =>
      `${words}, Arland and the Coast League reached no deal on the Orme bridge in Bern.`;
    const meeting = lasted('After a meeting that lasted four hours');
    expect(await differences(meeting, lasted('After “eight hours” of talks'))).toEqual([
      ['figure', 'four hours', 'eight hours'],
    ]);
    expect(await differences(meeting, lasted('After “eight hours” of rain'))).toEqual([]);
  });

  it('holds no sum that is asked for against the one that a deal brings', async () => {
    const told = await clustersIn({
      a: 'The ferry crews of Gull Island are demanding a raise of $5 an hour in each of the six years of a contract.',
      b: 'The wage agreement reportedly consists of a raise of $4 an hour for the ferry crews of Gull Island in each of the six years of a contract.',
    });
    expect(told.flatMap(({ differences }) => differences)).toEqual([]);
  });
});
