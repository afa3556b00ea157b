import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { rivalFigures } from './rival-figures.ts';

type Facts = NonNullable<Parameters<typeof evidenceFor>[0]['facts']>;

it.each([
  [['The union said that 9,600 nurses had stayed out; the ministry counted 7,100.'], '9,600 7,100'],
  [['The union claimed a turnout of 940; the port’s own estimate was 810.'], '940 810'],
  [['According to the union 640 of the 900 clerks belong to it.', 'Tarn Rail puts the number at 580.'], '640 580'],
  [['The port put the number of lost trips at 180.', 'The union said that nearly 200 would be lost.'], '180 200'],
  [['Some 900 people came.', 'Police spoke of 600.'], '900 600'],
  [['The guild said 900 people came.', 'Police put the crowd at 600.'], '900 600'],
  [['The union puts the figure at 940; Lind said no more than 810 had stayed away, out of a staff of 990.'], '940 810'],
  [['The delay will cost 940 crowns.', 'The port put the cost of a delay at 810.'], '940 810'],
  [['The port put the price at 940 crowns.', 'The guild said it had received 810.'], '940 810'],
  [['The growers put the value of the fish at risk at 940 crowns.', 'The port says it is 810.'], '940 810'],
  [['Lind said 1,100 clerks depend on it, not 900 as the port claims.'], '1,100 900'],
  [['Some 640 clerks stayed out, rather than the 580 the port had estimated.'], '640 580'],
  [['The port says 640 calves died.', 'Herders say the true number is at least 810.'], '640 810'],
  [['The port put the share at 40.', 'The guild said the loss was closer to 60.'], '40 60'],
  [['Our count is 640.', 'The union’s figure of 580 cannot be right.'], '640 580'],
])('sets side by side what a document does: %s', (sentences, values) => {
  expect(rivals(sentences)).toEqual([values]);
});

it.each([
  [['The union said that 640 clerks had stayed out.', 'It counted 580 a year ago.']],
  [['The union said that 640 clerks had stayed out.', 'The port hired 580.']],
  [['The union said that 640 clerks had stayed out; the port counted 640.']],
  [['The union said that 640 clerks had stayed out.', 'Tarn is far.', 'The port counted 580.']],
  [['The port says 640 calves died.', 'Herders say the hills are closer to 810.']],
  [['On 12 May the port counted 15.']],
  [['Lind said 1,100 clerks depend on it, not 900 as in May.']],
  [['The union says 940 came; Lind said 810 had left.']],
  [['Norwind said it had spent 940 crowns on the quay.', 'The port put the cost of a delay at 810.']],
])('sets nothing side by side that is of one voice, of another thing or the same: %s', (sentences) => {
  expect(rivals(sentences)).toEqual([]);
});

it('takes counts of things that each have a name of their own for figures of two things', () => {
  const facts = (unit: string): Facts => [
    { in: 'a', words: '640 clerks', kind: 'count', value: 640, unit: 'clerks' },
    { in: 'a', words: `580 ${unit}`, kind: 'count', value: 580, unit },
  ];
  const told = (unit: string) => [`The union lost 640 clerks; the port counted 580 ${unit}.`];
  expect(rivals(told('boats'), facts('boats'))).toEqual([]);
  expect(rivals(told('clerks'), facts('clerks'))).toEqual(['640 clerks 580 clerks']);
});

it('sets side by side what the evidence takes for one voice’s, where the second clause says who reckons', () => {
  const words = 'According to the union 940 clerks stayed out; the port put the figure at 810.';
  const evidence = evidenceFor({
    documents: { a: [words] },
    entities: { union: { name: 'Union' } },
    statements: [{ in: 'a', content: words.slice('According to the union '.length, -1), who: 'union' }],
  });
  expect(rivalFigures(evidenceIndex(evidence, {}))).toHaveLength(1);
});

it('sets sums side by side, whatever they are reckoned by', () => {
  const told = [
    'It would save 210 million crowns a year, by the port’s reckoning.',
    'The union puts the figure at less than 90 million.',
  ];
  const facts: Facts = [
    { in: 'a', words: '210 million crowns a year', kind: 'money', value: 210e6, unit: 'crowns a year' },
    { in: 'a', words: '90 million', kind: 'money', value: 90e6, unit: 'crowns' },
  ];
  expect(rivals(told, facts)).toEqual(['210 million crowns a year 90 million']);
});

function rivals(sentences: readonly string[], facts: Facts = []): string[] {
  const index = evidenceIndex(evidenceFor({ documents: { a: sentences }, entities: {}, facts }), {});
  const text = index.documents.get('a')!.text;
  return rivalFigures(index).map((pair) => pair.map(({ start, end }) => text.slice(start, end)).join(' '));
}

it('sets side by side what two paragraphs that follow each other tell, and no mere answer', () => {
  const found = (...sentences: string[]) => {
    const evidence = evidenceFor({ documents: { a: sentences }, entities: {} });
    const parted = evidence.sentences.map((one, place) => ({ ...one, paragraph: place + 1 }));
    return rivalFigures(evidenceIndex({ ...evidence, sentences: parted }, {})).length;
  };
  expect(found('Some 900 people came.', 'Police put the number at 600.')).toBe(1);
  expect(found('Some 900 people came.', 'Tarn is far.', 'Police put the number at 600.')).toBe(0);
  expect(found('The port put the number of lost trips at 180.', 'The union said that nearly 200 would be lost.')).toBe(
    0,
  );
});

it('sets a sum beside one that leaves its currency out, and beside no count of things', () => {
  const facts = (unit: string): Facts => [
    { in: 'a', words: '18 million crowns', kind: 'money', value: 18e6, unit: 'crowns' },
    { in: 'a', words: '31 million', kind: 'count', value: 31e6, unit },
  ];
  const told = ['By the union’s reckoning it would cost 18 million crowns.', 'The port puts the figure at 31 million.'];
  expect(rivals(told, facts('figure'))).toEqual(['18 million crowns 31 million']);
  expect(rivals(told, facts('passengers'))).toEqual([]);
});

it('sets a share beside one that is far from it, where words say that it is of the same', () => {
  const facts: Facts = [
    { in: 'a', words: '7 percent', kind: 'percentage', value: 7 },
    { in: 'a', words: '1 percent', kind: 'percentage', value: 1 },
  ];
  const told = (second: string) => ['The union said that fares would rise by 7 percent.', second];
  expect(rivals(told('The port put the figure at “no more than 1 percent”.'), facts)).toEqual(['7 percent 1 percent']);
  expect(rivals(told('The port counted 1 percent of the crews.'), facts)).toEqual([]);
});
