import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import { isBlank } from '../wording/blanks.ts';
import { sentencesOf } from './sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) => sentencesOf(text).map(({ kind }) => kind);

/** Each line holds one text, its sentences parted by "|", and must come back in just these parts. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'does not end at a title, an initial or a rank': [
    'Gov. Ana Ruiz met Lt. Gen. T. K. Banda.|Dr. Lim and Ms. Osei were absent.',
    'The report names Prof. Q. Adeyemi and Sen. Lowe.|Nobody else signed.',
  ],
  'ends at an acronym only where a sentence opens after it': [
    'Exports to the U.S. Virgin Islands rose.|They fell elsewhere.',
    'It costs the U.S. $5 billion a day.|It left the U.S.|She stayed.',
    'He flew back to the U.K.|The minister stayed.',
    'She studied in Washington, D.C.|Her brother did not.',
  ],
  'ends before the mark of a point inside a paragraph': [
    'She left.|(ii) President Lim spoke.|(b) The fee stays.',
    'The clauses (ii) and (b) were read.',
  ],
  'keeps a company form inside its sentence': [
    'Kestrel Pvt. Ltd. has bought Orme Inc. for $4 million.|Shares rose.',
    'Bright Bros. and Sons Co. makes kites.',
  ],
  'takes a brand with an exclamation mark for a name': [
    'Shares of Yahoo! Finance partners fell.|Jeopardy! Host Ann Bell resigned.',
  ],
  'does not end in a number, an address or a file name': [
    'Growth was 3.5 percent, down from 4.25.|See www.example.org/a.b for more.',
    'Write to press@port.example or visit data.example.|It is free.',
  ],
  'does not take a unit for an initial': ['It hit 45°C.|Winds rose.'],
  'keeps a bracket with the abbreviation before it': [
    'Rep. A. O.-C. (D-N.Y.) voted aye.',
    'PARIS, 3 Jan. (AFP) – Prices fell.',
  ],
  'ends after a number': ['They met in 2019.|14 people came.', 'The score was 3-0.|Fans cheered.'],
  'keeps numbered things together': [
    'Under Art. 5 and para. 3 it is void.|See fig. 2, pp. 14-16 and No. 10.',
    'He said No.|She agreed.',
  ],
  'keeps a date together': ['It opens on Sept. 3 and closes in Feb. 2026.|Tickets are sold out.'],
  'tells a time before its zone from one that ends a sentence': [
    'By 5 a.m. Friday it was over.|At 6 a.m.|The doors opened.',
    'It starts at 5 p.m. Eastern and ends at 6 p.m. Lima time.|Doors open at 4 p.m.|Bags are checked.',
  ],
  'keeps a short quotation whole': [
    '“We are tired. We want sleep,” the pilots said.|Nobody answered.',
    'The union replied: "No. Not like this."|Talks ended.',
  ],
  'ends at a quotation that ends a sentence': [
    'They called it “a bad joke.”|Officials disagreed.',
    '“It is over.”|Mr. Hale left the room.',
  ],
  'goes on where the speaker follows a question or a cry': [
    '“Is it safe?” Mayor Lund asked.|“No!” came the answer.',
    '"Out!" they shouted.|"Out now!"|The doors closed.',
  ],
  'ends at dots only where a sentence opens': [
    'He paused… then signed.|She waited...|Nobody came.',
    'It said: "We are ready ... to talk."|That was all.',
    'We are ready ... To talk is good.|That was all.',
  ],
  'keeps a bracketed sentence': ['(The firm did not reply.)|Prices (which had doubled) fell.'],
  'knows a sentence that opens without a capital': [
    'Sales fell 4.5%.|iPhone users did not mind.|eBay said nothing.',
    'It fled.|al-Noor news agency reported it.',
  ],
  'does not take a roman or lettered mark for a sentence': ['1. Lists are exchanged.', 'a) Both sides withdraw.'],
};

describe('sentencesOf', () => {
  for (const [promise, texts] of Object.entries(CASES)) {
    it(promise, () => {
      for (const text of texts) expect(cut(text.replaceAll('|', ' '))).toEqual(text.split('|'));
    });
  }

  it('ends where a blank was forgotten, but not inside an address', () => {
    expect(cut('The board refused the offer.Unions cheered.')).toEqual([
      'The board refused the offer.',
      'Unions cheered.',
    ]);
    expect(cut('Read more at Example.com today.')).toHaveLength(1);
  });

  it('joins a line that only wraps and ends at one that does not', () => {
    const wrapped =
      'The ferry company and the crews reached an agreement late\non Sunday, ending a dispute that had stopped most sailings to\nGull Island for nine days. The first boat is due at noon.';
    expect(cut(wrapped)).toHaveLength(2);
    expect(cut('Key points of the plan\nFerries sail again from Monday\nThe company pays for lost days.')).toHaveLength(
      3,
    );
  });

  it('ends a line at the head of a paper before one that opens with a label', () => {
    const head = 'HARBOUR COUNCIL\nSummary record of the sitting, Lima\nPresent: 11 members. Chair: Ms A. Lind';
    expect(cut(head)[1]).toBe('Summary record of the sitting, Lima');
  });

  it('ends before a line that a name with a colon opens, as the line above does', () => {
    const turns =
      'Lind: The crews have waited for nine days and for more.\nvan Dam: The first boat is due at noon, as I said to you.';
    expect(cut(turns)).toEqual(turns.split('\n'));
  });

  it('ends at the longest line of a head whose next lines were ended on purpose', () => {
    const head =
      'Remarks to the press by the Minister for Ports, Mr Anders Holmen\nLima, 4 May 2031\nUnofficial translation';
    expect(cut(head)).toEqual(head.split('\n'));
    const stopped =
      'The ferries will be back on all lines from Monday, the harbour master of\nLima told us in the evening.\nUnofficial text';
    expect(cut(stopped)).toHaveLength(2);
  });

  it('cites a long quotation sentence by sentence', () => {
    const long =
      '“Our members have waited for eleven months and have been patient. They have kept the lights on in every hospital of this country. They have had enough of promises,” she said.';
    expect(cut(long)).toHaveLength(3);
  });

  it('parts headings, items, rows and turns that have no full stop', () => {
    const text =
      'Harbour talks fail\n\n- Pay rises by 3%\n- Night shifts stay\n\nPort | Votes\nHull | 1,200\n\nMARSH: We will walk out.\nQUESTION: When?\n\nThe vote was close.';
    expect(cut(text)).toEqual(text.split('\n').filter((line) => line));
    expect(kinds(text)).toEqual(['heading', 'item', 'item', 'item', 'item', 'turn', 'turn', 'prose']);
  });

  it('takes "Q." and "A." for turns in a text that has both, where no initial is one', () => {
    expect(kinds('Q. Will you sign?\n\nA. That is false.')).toEqual(['turn', 'turn']);
    expect(kinds('A. Lind will sign.\n\nIt rained.')).toEqual(['prose', 'prose']);
  });

  it('tells a date line and a byline from a headline', () => {
    expect(kinds('Monday, 4 May 2020\n\nBy Ada Quill\n\nFerries stop')).toEqual(['dateline', 'dateline', 'heading']);
    expect(kinds('Monday 4 May 2020, 1.15 p.m.\n\nQuarn, Monday 4 May 2020, 17:40 GMT')).toEqual([
      'dateline',
      'dateline',
    ]);
    expect(kinds('It opens on Monday 4 May 2020, 1.15 p.m.')).toEqual(['prose']);
  });

  it('takes a name that ends in its legal form for no sentence', () => {
    expect(kinds('NORWIND SHIPPING, S.A.\n\nNorwind Cables and Ropes Ltd.')).toEqual(['heading', 'heading']);
    expect(kinds('Ada Quill works for Norwind Ltd.')).toEqual(['prose']);
  });

  it('parts lines that end as sentences do where most of a text do so', () => {
    const paragraphs = (text: string) => new Set(sentencesOf(text).map(({ paragraph }) => paragraph)).size;
    const pair = 'Will the owners come back to the table on Monday at noon?\nNo.';
    expect(paragraphs(`${pair}\n\nThe minister has asked them to do so by Friday.\nLet him.\n\n${pair}`)).toBe(6);
    const wrapped =
      'The owners will not come back to the table on Monday at noon,\nsays the union. The minister has asked them.';
    expect(paragraphs(`${pair}\n\n${wrapped}\n\n${wrapped}`)).toBe(3);
  });

  it('parts the lines of a letterhead however long they are, and joins lines that wrap', () => {
    const head = 'MINISTRY OF WATER AND INLAND WATERWAYS OF TARUNDI\nPRESS RELEASE No. 14\nThe minister met the envoys';
    expect(cut(head)).toHaveLength(3);
    const signed = 'Press conference of the Minister of Fisheries and Ports, Ms Ana Ruiz\nQuarn, 5 May 2027';
    expect(cut(signed)).toHaveLength(2);
    expect(kinds(signed)[1]).toBe('dateline');
    const wrapped =
      'The crews of the northern ferries went back to work after the union and\nTarn Lines signed the deal that both sides had wanted since the spring.';
    expect(cut(wrapped)).toHaveLength(1);
  });

  it('keeps who sign one below another apart, and joins a line that goes on with a name', () => {
    const signed = 'Prof. Ana Lind, Tarn College\nDr. Tor Lien, the Institute of the Lakes\nDr. Ole Berg, Tarn College';
    expect(cut(signed)).toHaveLength(3);
    const wrapped =
      'The mayor of the town walked to the mill on Monday with\nDr. Tor Lien of the college, who knows the lake and with\nother people of the town.';
    expect(cut(wrapped)).toHaveLength(1);
  });

  it('keeps a line in capitals from what is wrapped below it, and joins a line in small letters', () => {
    const head = 'Ministry of Health and Social Affairs of the North';
    const wrapped = 'Nurses of the ward left on a cold Monday, for they\nhad asked for more.';
    expect(cut(`${head.toUpperCase()}\n${wrapped}`)).toEqual([head.toUpperCase(), wrapped]);
    expect(cut(`${head}\n${wrapped}`)).toHaveLength(1);
  });

  it('counts paragraphs from 1 and gives the sentences of one the same number', () => {
    expect(sentencesOf('One. Two.\n\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
  });

  it('cuts what never ends before it is too long for the stages after', () => {
    for (const text of ['word '.repeat(20_000), 'x'.repeat(100_000)])
      for (const { start, end } of sentencesOf(text)) expect(end - start).toBeLessThanOrEqual(4000);
  });

  it('takes time in proportion to the text, whatever it holds', async () => {
    const hostile = [
      '“'.repeat(200_000),
      '('.repeat(200_000),
      'A. '.repeat(100_000),
      '!?'.repeat(150_000),
      ' \n'.repeat(200_000),
      '"He. '.repeat(60_000),
      '.'.repeat(300_000),
      '| '.repeat(150_000),
    ];
    expect(await processorTime(() => hostile.map(sentencesOf))).toBeLessThan(8000);
  });

  it('holds every character that is not blank, in order and without overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '. ',
        '\n',
        '\n\n',
        '“',
        '”',
        '"',
        ' Mr. Lee',
        ' p.m. ',
        '…',
        '\u2028',
        '\u0085',
        '\uFEFF',
        '- ',
        'A: ',
        '| ',
        '!" ',
        '(x. Y) ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(isAllBlank(text.slice(at, start))).toBe(true);
          expect(isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1))).toBe(false);
          at = end;
        }
        expect(isAllBlank(text.slice(at))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

function isAllBlank(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}
