import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import type { Attribution } from '../../types.ts';
import { discourseOf } from '../discourse/discourse.ts';
import { last } from './fixtures/statements-in.ts';
import { statementsOf } from './speakers.ts';

describe('words for a speaker that name nobody', () => {
  const unnamed = (marked: string) => last(marked).unnamed;

  it('are published without the pronoun that goes on from them, and not at all where they are one', () => {
    expect(unnamed('{s1 the police board, which} {c1 promised} {t1 an inquiry}.')).toBe('the police board');
    expect(unnamed('{s1 The loaders’ union, for its part,} {c1 promised} {t1 an inquiry}.')).toBe('The loaders’ union');
    expect(unnamed('{s1 b)} {c1 undertakes} {t1 to stop};')).toBeNull();
    expect(unnamed('It rained; {s1 their} {c1 demand} {t1 for a dry day} stood.')).toBeNull();
  });

  it('are those of a part of a paper, and not its number alone', () => {
    expect(unnamed('It rained, as paragraph {s1 150 which} {c1 noted} {t1 an inquiry} said.')).toBe('paragraph 150');
    expect(unnamed('It rained, as {s1 150 growers} {c1 noted} {t1 an inquiry} said.')).toBe('150 growers');
  });

  it('are those of the people, and not of what they know', () => {
    expect(unnamed('{t1 The minister will go}, {c1 according to} {s1 people familiar with the plan}.')).toBe(
      'people familiar with the plan',
    );
    const { speakers } = last('{t1 It failed}, {c1 according to} {s1 people at [Norwind|organisation]}.');
    expect(speakers).toEqual(['norwind']);
  });

  it('are the leader’s where they begin with the body, which has not spoken', () => {
    const { speakers, unnamed, party } = last(
      'The [Dockers Union|organisation] met. {s1 The union’s leader} {c1 said} {t1 it was late}.',
    );
    expect([speakers, unnamed, party]).toEqual([[], 'The union’s leader', 'dockers-union']);
  });
});

describe('any attributions', () => {
  const text =
    '[Ana Lind|person] met [Peru|country]. “We stay,” she said, but the [Guild|organisation] of [Chile|country] left. A source in the union denied it: “No.”';
  const { document, lexed, names } = markedText(text);
  const discourse = discourseOf(lexed, names);
  const span = fc
    .tuple(fc.nat(document.text.length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([start, size]) => ({ start, end: Math.min(document.text.length, start + size) }));
  const attribution = fc.record({
    content: span,
    cue: fc.option(span),
    speaker: fc.option(span),
    continues: fc.option(fc.nat(6)),
  });

  it('give one statement each, with ids of their own and keys that exist, the same each time', () => {
    fc.assert(
      fc.property(fc.array(attribution, { maxLength: 7 }), (found) => {
        const list = found.map(
          (one): Attribution => ({
            ...one,
            continues: one.continues !== null && one.continues < found.length ? one.continues : null,
            kind: 'indirect',
            rule: 'any',
            confidence: 1,
          }),
        );
        const { statements } = statementsOf(lexed, names, list, discourse);
        const keys = new Set(names.entities.map(({ key }) => key));
        expect(statements.length).toBe(list.length);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(list.length);
        for (const { speakers, via, party } of statements)
          expect([...speakers, ...via, ...(party === null ? [] : [party])].every((key) => keys.has(key))).toBe(true);
        for (const { unnamed } of statements) expect(unnamed === null || document.text.includes(unnamed)).toBe(true);
        expect(statementsOf(lexed, names, list, discourse).statements).toEqual(statements);
      }),
      { numRuns: 200 },
    );
  });
});
