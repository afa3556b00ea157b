import { expect, it } from 'vitest';
import { sourceDocument } from './fixtures/source-document.ts';
import type { SourceDocument } from './types.ts';
import { faultProblem, withoutFaulty } from './without-faulty.ts';

const documents = ['one', 'two', 'three', 'four', 'five'].map((text) => sourceDocument(text, text));

/** Joins the texts, and throws where all of some words are among them. */
const failingWith =
  (...words: readonly string[]) =>
  (given: readonly SourceDocument[]) => {
    const texts = given.map(({ text }) => text);
    if (words.every((word) => texts.includes(word))) throw new TypeError(`not ${words.join(' and ')}`);
    return texts.join(' ');
  };

it('builds once from all documents where nothing fails', () => {
  let builds = 0;
  const { built, faulty } = withoutFaulty(documents, (given) => {
    builds += 1;
    return given.length;
  });
  expect([built, faulty, builds]).toEqual([5, [], 1]);
});

it('leaves out only the documents that the program fails on', () => {
  for (const { text } of documents) {
    const { built, faulty } = withoutFaulty(documents, failingWith(text));
    expect(built.split(' ')).toEqual(documents.map((one) => one.text).filter((one) => one !== text));
    expect(faulty.map(({ document }) => document.text)).toEqual([text]);
  }
  const two = (given: readonly SourceDocument[]) => [failingWith('one')(given), failingWith('four')(given)][0]!;
  expect(withoutFaulty(documents, two).built).toBe('two three five');
});

it('leaves out the later of two documents that fail only together', () => {
  expect(withoutFaulty(documents, failingWith('two', 'four')).built).toBe('one two three five');
});

it('passes on what fails without any document too', () => {
  const broken = () => {
    throw new Error('no data');
  };
  expect(() => withoutFaulty(documents, broken)).toThrow('no data');
});

it('says what was thrown, and whose fault it is', () => {
  const { faulty } = withoutFaulty(documents, failingWith('two'));
  expect(faultProblem(faulty[0]!, 'content/x/documents/two.txt')).toEqual({
    file: 'content/x/documents/two.txt',
    line: null,
    column: null,
    rule: 'document-can-be-analysed',
    message: expect.stringMatching(
      /^Readout itself failed on it: TypeError: not two \(without-faulty\.test\.ts:\d+:\d+\)$/,
    ),
    remedy: expect.stringContaining('report it'),
  });
});
