import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../fixtures/source-document.ts';
import { inDoubleMarks } from '../wording/double-marks.ts';
import { analyse } from './analyse.ts';

const PAPERS = [
  // A report with a speech over paragraphs, a report inside a report, a plural and a year whose apostrophes close nothing.
  `Tarn Air pilots ‘furious’ over rest time

Pilots at Tarn Air will strike on Monday, the Skyward Union has said.

‘We rejected the offer because it insults the pilots’ families,’ said Ida Krogh, who leads the union. ‘Our members’ seats are from the ’90s.’

She went on: ‘We asked for talks in May.

‘They told us “never” and hung up.

‘We will not sign.’

The airline’s chief, Omar Venn, said he was ‘dismayed’ and called the strike ‘a slap in the passengers’ faces’. ‘I promise that nobody will lose a day’s pay,’ he told reporters. ‘We accept the mediator’s plan.’`,
  // A minister's own words, and who is “I” and “we” in them.
  `Foreign Minister Ana Ruiz of Peru met Chile’s ambassador on Friday.

‘I condemn the boats’ seizure,’ Ruiz said, ‘and I call on Chile to free the crews.’

Ambassador Tor ‘Bo’ Lind replied: ‘Chile does not negotiate under threat. We have asked Peru for the captains’ papers.’ He said the charge was ‘nonsense’.

‘It is absurd,’ he added.`,
  // Nobody's own words in between.
  `‘No deal’ says Bakers Guild

The Bakers Guild has turned down the millers’ price. ‘Our price is fair’ was all its head, Lena Moor, would say. The ‘winter price’ falls in June. It is the guild’s, not the millers’.`,
];

describe('a paper in single marks', () => {
  it('is none that writes a double mark as two single ones', () => {
    const text = "''He said, 'Eight years, and no progress,''' she recalled. The word 'ice' was new.";
    expect(inDoubleMarks(text)).toBe(text);
  });

  it.each(PAPERS)('tells the same as in double ones', (paper) => {
    const double = inDouble(paper);
    expect(told(paper)).toEqual(told(double));
    expect(told(paper.replace(/[‘’]/g, "'"))).toEqual(told(double.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')));
  });
});

describe('inDoubleMarks', () => {
  it.each([
    ['‘We heard “no”,’ he said.', '“We heard ‘no’,” he said.'],
    ['\'We heard "no",\' he said.', '"We heard \'no\'," he said.'],
    ['‘The pilots’ seats were cold,’ she said.', '“The pilots’ seats were cold,” she said.'],
    ['They are ‘done’ with the pilots’ seats.', '“done”'],
    ['He went on: ‘We waited.\n\n‘Nobody came,’ he said.', 'He went on: “We waited.\n\n“Nobody came,” he said.'],
  ])('puts %s in double marks', (text, marked) => {
    expect(inDoubleMarks(text)).toContain(marked);
  });

  it.each([
    'The pilots’ seats are from the ’90s, and the stewards’ too.',
    "The pilots' seats are from the '90s, and the stewards' too.",
    '“We heard ‘no’,” he said.',
    '‘Tis the millers’ price.',
    'He went on: ‘We waited.\n\nNobody came.',
  ])('leaves %s as it is', (text) => {
    expect(inDoubleMarks(text)).toBe(text);
  });

  it('changes nothing but marks, each for one, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'‘ ’ \' “ ” " a s A , . : \n \n\n 90s'.split(' '), ' ')), (parts) => {
        const text = parts.join('');
        const marked = inDoubleMarks(text);
        expect(marked.replace(/["'“”‘’]/g, '*')).toBe(text.replace(/["'“”‘’]/g, '*'));
      }),
    );
  });
});

// The same paper as an American one prints it, written here without the code on test: every apostrophe stands beside a letter
// of these.
function inDouble(paper: string): string {
  const [first, second] = ['\u0001', '\u0002'];
  return paper
    .replace(/(boats|pilots|members|passengers|captains|millers)’/g, `$1${first}`)
    .replace(/\p{L}’(?=\p{L})/gu, (one) => one.replace('’', first))
    .replace('’90s', `${first}90s`)
    .replace(/“/g, second)
    .replace(/”/g, first)
    .replace(/‘/g, '“')
    .replace(/’/g, '”')
    .replaceAll(first, '’')
    .replaceAll(second, '‘');
}

function told(text: string) {
  const { statements, acts, mentions, entities, sentences, affiliations } = analyse(sourceDocument(text), {
    issues: [],
    known: [],
  });
  return {
    statements,
    acts,
    mentions,
    affiliations,
    entities: entities.map(({ key, type }) => [key, type]),
    sentences: sentences.map(({ start, end, kind }) => [start, end, kind]),
  };
}
