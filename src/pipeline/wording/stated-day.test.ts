import { describe, expect, it } from 'vitest';
import { dayWithoutYear, statedDay } from './stated-day.ts';

const day = (text: string, published: string | null = null) => statedDay({ published, text });

describe('statedDay', () => {
  it('takes the day of a paper that says what it is, and none of what it is about', () => {
    expect(day('Statement of 5 May 2031\n\nThe board is glad.')).toBe('2031-05-05');
    expect(day('Evening bulletin of 5 May 2031\n\nGood evening.')).toBe('2031-05-05');
    expect(day('The accord of 5 May 2031\n\nIt rained.')).toBeNull();
    expect(day('What the statement of 5 May 2031 means for farmers\n\nIt rained.')).toBeNull();
  });

  it('takes the day that a line opens with before the place and a dash', () => {
    expect(day('Ferries stop\n\nJune 3, 2025 | Holmvik, Norland— Crews left.')).toBe('2025-06-03');
    expect(day('Ferries stop\n\nJune 3, 2025 was the day. Crews left.')).toBeNull();
  });

  it('takes no day of the running text, though a place stands before it', () => {
    expect(day('In Holmvik, Tuesday 3 June 2025, is not forgotten. Crews left.')).toBeNull();
  });

  it('takes the only day of a head that is told with its weekday, whatever else the line tells', () => {
    expect(
      day('RADIO NORWATER\nBroadcast Tuesday 3 June 2025, 18.05. Transcript by the station.\n\nHOST: Hello.'),
    ).toBe('2025-06-03');
    expect(day('Findings on the incident of 2 May\nSent to both on Tuesday 3 June 2025\n\nThe crews left.')).toBe(
      '2025-06-03',
    );
    expect(day('Accra, Tuesday, 3rd June 2025\n\nThe crews left.')).toBe('2025-06-03');
    expect(day('The march of Tuesday 3 June 2025 was banned\n\nThe crews left.')).toBeNull();
  });

  it.each([
    ['HOLMVIK, 3 June 2025 (North Wire) - Crews left.', '2025-06-03'],
    ['HOLMVIK, Norland, June 3, 2025 — Crews left.', '2025-06-03'],
    ['June 3, 2025 (North Wire) - Crews left.', '2025-06-03'],
    ['A headline\n\nHOLMVIK, JUNE 3, 2025: Crews left.', '2025-06-03'],
    ['Statement by the board\n\nHolmvik, 3 June 2025\n\nThe board regrets it.', '2025-06-03'],
    ['Statement\n\n3 June 2025\n\nThe board regrets it.', '2025-06-03'],
    ['Holmvik/Norwater, 3 June 2025\n\nThe board regrets it.', '2025-06-03'],
    ['A headline\nNorwater Herald, Tuesday 3 June 2025\n\nThe board regrets it.', '2025-06-03'],
    ['By Anna Berg, Norwater Herald | Tuesday, June 3, 2025\n\nThe board regrets it.', '2025-06-03'],
    ['A headline\nPublished 3 June 2025, 18:40\n\nThe board regrets it.', '2025-06-03'],
    ['RADIO NORWATER, "Morning Desk", 3 June 2025\nTranscript\n\nHOST: Good morning.', '2025-06-03'],
    ['3 June 2025. Transcript; checked against delivery. Presenter: Jo Berg.', '2025-06-03'],
    ['Tuesday 3 June 2025. The presenter is Jo Berg.', '2025-06-03'],
    ['Holmvik, 3 June 2025. The president left.', '2025-06-03'],
    ['(Holmvik/Norwater, 3 June 2025) The board regrets it.', '2025-06-03'],
    ['HOLMVIK, June 3, 2025, NWA. The president left.', '2025-06-03'],
    ['Holmvik, Tuesday 3 June 2025, 8.15 p.m. Excerpts, transcribed by the board. Speaker: Jo Berg.', '2025-06-03'],
    ['A headline\n\nNotícias do Norte, Tuesday 3 June 2025 (translated from Portuguese)\n\nCrews left.', '2025-06-03'],
    ['National Assembly\nSitting of 3 June 2025 (extract, working translation)\n\nTHE CHAIR: Order.', '2025-06-03'],
    ['Fish Porters’ Union\nStatement adopted by the members’ meeting of 3 June 2025\n\nWe stay.', '2025-06-03'],
    ['Town Council\nVerbatim record (unedited), 3 June 2025. In the chair: Jo Berg\n\nCHAIR: Order.', '2025-06-03'],
    ['HOLMVIK, Tuesday 3 June 2025 - Crews left on Tuesday.', '2025-06-03'],
    ['HOLMVIK, Norland, Tuesday, June 3, 2025 (North Wire) - Crews left.', '2025-06-03'],
    ['THE HERALD\nWeekly of the northern fjords - Tuesday 3 June 2025\n\nCrews left.', '2025-06-03'],
    ['THE HERALD\nThe letter for the fish trade - No. 20, Tuesday 3 June 2025\n\nCrews left.', '2025-06-03'],
    ['HERALD | LIVE: Strike as it happened | Tuesday 3 June 2025\n\n17.40 Crews left.', '2025-06-03'],
    ['RESIN LETTER\nTuesday 3 June 2025 - subscribers only\n\nCrews left.', '2025-06-03'],
    ['Crews leave\n\nHerald Radio, live blog from Holmvik. Tuesday 3 June 2025. Latest at the top.', '2025-06-03'],
    ['GROWERS\nCooperative of the growers of Arne - Holmvik, 3 June 2025\nOpen letter\n\nSir,', '2025-06-03'],
    ['FAIRNESS\n\nTuesday 3 June 2025 – Fairness today condemned the removal.', '2025-06-03'],
    ['Herald Radio\nTranscript of the broadcast of Tuesday 3 June 2025, 7.10 a.m.\n\nHOST: Order.', '2025-06-03'],
    ['Assembly\nRecord of the sitting of Tuesday, 3 June 2025, held at Holmvik\n\n1. The chair came.', '2025-06-03'],
    ['Holmvik, 23/06/2025\n\nThe board regrets it.', '2025-06-23'],
    ['Holmvik, 06/06/2025\n\nThe board regrets it.', '2025-06-06'],
    ['HOLMVIK, 06/23/2025 (North Wire) - Crews left.', '2025-06-23'],
    ['The Herald, 3.6.2025\n\nThe board regrets it.', '2025-06-03'],
    ['Crews leave\nJune 3, 2025 6:08 am\n\nThe board regrets it.', '2025-06-03'],
    ['Crews leave\nPublished: JUNE 3, 2025 at 18:08 GMT\n\nThe board regrets it.', '2025-06-03'],
    ['Crews leave\nUpdated: 3 June 2025 23:21 (UTC+3)\n\nThe board regrets it.', '2025-06-03'],
    ['Crews leave\nPUBLISHED JUN 3, 2025, 5:00 AM SGT\n\nThe board regrets it.', '2025-06-03'],
    ['Crews leave\n04:19 03.06.2025\n\nThe board regrets it.', '2025-06-03'],
    ['Crews leave\nJune 03, 2025 by Quarn Wire\n\nThe board regrets it.', '2025-06-03'],
    ['Crews leave\nBy Ana Lind on June 3rd, 2025\n\nThe board regrets it.', '2025-06-03'],
    ['HOLMVIK (North Wire / Costa - 3rd June, 2025) Crews left.', '2025-06-03'],
    ['Published: 2025-06-03\n\nThe board regrets it.', '2025-06-03'],
  ])('takes the dateline or the line of its own: %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it('takes what is stated beside the document first', () => {
    expect(day('HOLMVIK, 3 June 2025 (North Wire) - Crews left.', '2025-06-04T08:00:00Z')).toBe('2025-06-04');
  });

  it.each([
    'They met in Holmvik, 3 June 2025 being a holiday.',
    'HOLMVIK, June 3 (North Wire) - Crews left.',
    'HOLMVIK, 31 June 2025 (North Wire) - Crews left.',
    'The accord of 3 June 2025 - a short text - stands.',
    'Statement on the Accord of 3 June 2025',
    'Kick-off 3 June 2025 18:08',
    'Kick-off 18:08 3 June 2025',
    'The Accord Of 3 June 2025 by Peru',
    'The hall (North Wing - opened 3 June 2025) burned.',
    'Nothing came of the meeting of 3 June 2025, the board said.',
    'Situation update: Holm Valley, 1–3 June 2025',
    'Talks To Resume 3 June 2025',
    'The council met in Holmvik, 3 June 2025, and left.',
    'The pact was signed in Holmvik, 3 June 2025, and broken.',
    'Why crews left Holmvik, 3 June 2025, when it rained',
    'They had met before. On 3 June 2025 crews left.',
    'Crews left in the end, 3 June 2025 being late.',
    'Updated 3 June 2025, first published 1 June 2025',
    'Holmvik, 04/06/2025\n\nThe board regrets it.',
    'Holmvik, 31/06/2025\n\nThe board regrets it.',
    'Press notice 07/26\n\nThe board regrets it.',
    'The Herald, version 1.2.2025.4\n\nThe board regrets it.',
    'The board sold 3/6/2025 of it, and left.',
  ])('takes no day that dates something else, is not whole, or is none: %s', (text) => {
    expect(day(text)).toBeNull();
  });
});

describe('dayWithoutYear', () => {
  it('takes a dateline that leaves the year out', () => {
    expect(dayWithoutYear({ text: 'A headline\n\nHOLMVIK, June 4 (North Wire) - Crews left.' })).toBe('06-04');
    expect(dayWithoutYear({ text: 'HOLMVIK, Norland, 4 June — Crews left.' })).toBe('06-04');
    expect(dayWithoutYear({ text: 'Crews leave\n\nJune 4 (North Wire) - Crews left.' })).toBe('06-04');
    expect(dayWithoutYear({ text: 'A headline\nThe Norwater Herald, June 4. From our correspondent' })).toBe('06-04');
    expect(dayWithoutYear({ text: 'What we know\nLast updated: 4 June\n\nWhat happened?' })).toBe('06-04');
  });

  it('takes no day of the running text, nor one that is none', () => {
    expect(dayWithoutYear({ text: 'In Holmvik, June 4 was a holiday.' })).toBeNull();
    expect(dayWithoutYear({ text: 'HOLMVIK, June 31 (North Wire) - Crews left.' })).toBeNull();
    expect(dayWithoutYear({ text: 'Strike to begin 4 June' })).toBeNull();
    expect(dayWithoutYear({ text: 'June 4 (a Tuesday) - crews left.' })).toBeNull();
    expect(dayWithoutYear({ text: 'Programme: Holmvik, 4 to 6 June' })).toBeNull();
  });
});
