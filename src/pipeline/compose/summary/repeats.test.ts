import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isToldThrough, leadsAlike, repeats } from './repeats.ts';

it('knows one ruling told twice in other words', () => {
  const ruling = 'Judge Lind found the notice of the crews defective because it failed to list the depots.';
  expect(isRepeat(ruling, 'The judge held that our notice should have listed each depot.')).toBe(true);
  expect(isRepeat(ruling, 'The judge said that the crews may strike in May.')).toBe(false);
  expect(isRepeat(ruling, 'Judge Lind left.')).toBe(false);
});

it('knows one deed of the same party by fewer words, and a deed of another for news', () => {
  const first =
    'Peru will formally ask the mill board for a shareholder assembly to unseat its chair, clerk and auditor.';
  const again =
    'Peru, an owner of barges, canals, orchards, vineyards and quarries, said at dawn it would formally ask for a shareholder assembly.';
  const repeated = (actors: string[]) => {
    const acts = [
      { in: 'a', words: 'ask', act: 'REQUEST' as const, actors: ['peru'] },
      { in: 'b', words: 'ask', act: 'REQUEST' as const, actors },
    ];
    const entities = { peru: { name: 'Peru' }, chile: { name: 'Chile' } };
    const index = evidenceIndex(evidenceFor({ documents: { a: [first], b: [again] }, entities, acts }), {});
    const [told, sentence] = [...index.sentences.values()];
    return repeats(sentence!, [told!], index);
  };
  expect(repeated(['peru'])).toBe(true);
  expect(repeated(['chile'])).toBe(false);
});

it('knows two papers that lead with the same words, and two that share a few', () => {
  const lead = 'The crews at the port of Rask rejected the pay offer of the board on Monday.';
  const alike = (sentence: string) => {
    const index = evidenceIndex(evidenceFor({ documents: { a: [lead], b: [sentence] }, entities: {} }), {});
    const [told, other] = [...index.sentences.values()];
    return leadsAlike(other!, [told!], index);
  };
  expect(alike('Crews at the port of Rask face a ban since they rejected a pay offer of the board.')).toBe(true);
  expect(alike('Crews at the port of Rask face a ban, said the mayor of a town nearby.')).toBe(false);
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
