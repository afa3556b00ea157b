import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isToldThrough, repeats } from './repeats.ts';

it('knows one ruling told twice in other words', () => {
  const ruling = 'Judge Lind found the notice of the crews defective because it failed to list the depots.';
  expect(isRepeat(ruling, 'The judge held that our notice should have listed each depot.')).toBe(true);
  expect(isRepeat(ruling, 'The judge said that the crews may strike in May.')).toBe(false);
  expect(isRepeat(ruling, 'Judge Lind left.')).toBe(false);
});

it('knows a day to come for news, and a day that is over for none', () => {
  const told = 'The port board and the crews rejected the draft by a vote.';
  const ballot = 'The crews and the port board vote on 19 May.';
  expect(isRepeat(told, ballot, '2031-05-19')).toBe(false);
  expect(isRepeat(told, ballot, '2031-05-01')).toBe(true);
});

it('knows a further report of what a line tells by its sources, and a line with a source of its own', () => {
  const documents = {
    a: ['Peru freed ten men.'],
    b: ['Ten were let go.'],
    c: ['It set the crew free.'],
    d: ['It rained.'],
  };
  const clusters = [
    ['a.1', 'b.1'],
    ['b.1', 'c.1'],
    ['a.1', 'd.1'],
  ].map((sentences) => ({ sentences }));
  const index = evidenceIndex(evidenceFor({ documents, entities: {}, clusters }), {});
  const [told, , further, other] = [...index.sentences.values()];
  expect(isToldThrough(further!, [told!], index)).toBe(true);
  expect(isToldThrough(told!, [further!], index)).toBe(false);
  expect(isToldThrough(other!, [further!], index)).toBe(false);
});

function isRepeat(told: string, sentence: string, day?: string): boolean {
  const facts = day === undefined ? [] : [{ in: 'b', words: '19 May', kind: 'date' as const, value: day }];
  const stated = { b: { published: '2031-05-09' } };
  const index = evidenceIndex(
    evidenceFor({ documents: { a: [told], b: [sentence] }, stated, entities: {}, facts }),
    {},
  );
  const [first, second] = [...index.sentences.values()];
  return repeats(second!, [first!], index);
}
