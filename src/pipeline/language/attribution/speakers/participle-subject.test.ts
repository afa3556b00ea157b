import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

function speakers(text: string) {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));
}

it('gives what is said behind a comma to who opens the sentence behind a dateline', () => {
  const dateline = 'TARN, May 9 (Coast News Agency) - ';
  expect(
    speakers(`${dateline}Peru walked out of the talks on Monday, saying rich ports had emptied the fund.`),
  ).toEqual(['Peru']);
  expect(
    speakers(`${dateline}Peru and a dozen other poor states left on Monday, saying rich ports had emptied the fund.`),
  ).toEqual(['Peru and a dozen other poor states']);
});

it('gives it to nobody who only opens the sentence', () => {
  expect(speakers('After Peru left the hall, Chile sat down, saying that the ports would close.')).not.toContain(
    'Peru',
  );
});

it('gives it to who has just said something behind the verb, and not to whom that is about', () => {
  const adding = 'adding that any child could see it.';
  expect(speakers(`The dam is shut, argued the guild chair, Ida Strand, ${adding}`).at(-1)).toMatch(
    /^the guild chair, Ida Strand/,
  );
  expect(speakers(`Ida Strand left the hall, ${adding}`).at(-1)).toBe('Ida Strand');
});

it('gives it to who acts right before the comma where the sentence is about a thing', () => {
  expect(
    speakers('The bid fell through after the league turned the buyer down, saying it had seen no money.'),
  ).toContain('the league');
  expect(speakers('The trial was halted when the judge dismissed the jury, adding that two had slept.').at(-1)).toBe(
    'the judge',
  );
});

it('leaves it to who opens the sentence where that one may speak', () => {
  expect(speakers('Peru left the hall after the ministry shut the door, saying it was late.').at(-1)).toBe('Peru');
  expect(speakers('The council met after the buyer left, saying it was late.').at(-1)).not.toBe('the buyer');
});

it('gives what a letter says to who answers with it', () => {
  const of = (verb: string) => speakers(`Peru ${verb} the envoy’s claims in a letter saying that it would pay.`).at(-1);
  expect(of('answered')).toBe('Peru');
  expect(of('was told of')).not.toBe('Peru');
});
