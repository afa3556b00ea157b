import { describe, expect, it } from 'vitest';
import type { Act } from '#src/schema/evidence.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { claimsOf } from './claims.ts';
import { evidenceIndex } from './evidence-index.ts';
import { partyOf } from './party-of.ts';

describe('partyOf', () => {
  it('lets a director speak for the college and an economist for nobody', () => {
    const evidence = evidenceFor({
      documents: { a: ['Ana Lind and Otto Ruiz came to the Norwater College.'] },
      entities: {
        college: { name: 'Norwater College', standing: 'outside' },
        lind: { name: 'Ana Lind', type: 'person', party: 'college', role: 'director of the college' },
        ruiz: { name: 'Otto Ruiz', type: 'person', party: 'college', role: 'economist at the college' },
      },
      statements: [],
      acts: [],
    });
    const index = evidenceIndex(evidence, {});
    expect([partyOf('lind', index), partyOf('ruiz', index)]).toEqual(['college', null]);
  });
});

describe('claimsOf', () => {
  it('lets nobody say what a source only tells of them without a category', () => {
    const claimed = (rule: string) =>
      claimsOf(
        evidenceIndex(
          evidenceFor({
            documents: { a: ['Norland would cap its flights.'] },
            entities: { norland: { name: 'Norland', standing: 'party' } },
            statements: [],
            acts: [{ in: 'a', words: 'would cap its flights', act: 'STATE', actors: ['norland'], rule }],
          }),
          {},
        ),
      ).length;
    expect([claimed('unclassed'), claimed('not answer')]).toEqual([0, 1]);
  });

  it('takes what somebody does whom a source only describes for an act of that statement', () => {
    const claimed = (unnamed: string | null) => {
      const statement = { in: 'a', content: 'that it was late', cue: 'acknowledged', unnamed: 'A clerk' };
      const evidence = evidenceFor({
        documents: { a: ['A clerk acknowledged that it was late.'] },
        entities: {},
        statements: [statement],
        acts: [{ in: 'a', words: 'acknowledged', act: 'CONCEDE', actors: [], unnamed, statement: 'st1' }],
      });
      return claimsOf(evidenceIndex(evidence, {})).map(({ act }) => act);
    };
    expect([claimed('A clerk'), claimed(null)]).toEqual([['CONCEDE'], ['STATE']]);
  });

  it('claims what somebody does whom the source only describes, where it tells it in its own voice', () => {
    const claimed = (unnamed: string | null) => {
      const evidence = evidenceFor({
        documents: { a: ['A court in Velm blocked the sale.'] },
        entities: {},
        statements: [],
        acts: [{ in: 'a', words: 'blocked the sale', act: 'REJECT', actors: [], unnamed }],
      });
      return claimsOf(evidenceIndex(evidence, {})).map((claim) => claim.unnamed);
    };
    expect(claimed('A court in Velm')).toEqual(['A court in Velm']);
    expect(claimed('A quarrel')).toEqual([]);
    expect(claimed('the growers')).toEqual([]);
    expect(claimed(null)).toEqual([]);
  });

  it('takes what somebody forces by saying it for what they do, and no force of which they only tell', () => {
    const claimed = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: ['A judge ordered that the mill stop its pump.'] },
        entities: {},
        statements: [{ in: 'a', content: 'that the mill stop its pump', cue: 'ordered', unnamed: 'A judge' }],
        acts: [{ in: 'a', words, act: 'COERCE', actors: [], unnamed: 'A judge', statement: 'st1' }],
      });
      return claimsOf(evidenceIndex(evidence, {})).map(({ act }) => act);
    };
    expect(claimed('ordered that the mill stop its pump')).toEqual(['COERCE']);
    expect(claimed('the mill stop its pump')).toEqual(['STATE']);
  });

  it('tells what else the sentence reports that they do, and not the same twice', () => {
    const others = (second: 'REQUEST' | 'REJECT') => {
      const evidence = evidenceFor({
        documents: { a: ['Norland rejects the terms, and is seeking help.'] },
        entities: { norland: { name: 'Norland', standing: 'party' } },
        statements: [
          { in: 'a', content: 'the terms', cue: 'rejects', speaker: 'Norland', who: 'norland' },
          { in: 'a', content: 'help', cue: 'seeking', speaker: 'Norland', who: 'norland' },
        ],
        acts: [
          { in: 'a', words: 'rejects the terms', act: 'REJECT', actors: ['norland'], statement: 'st1' },
          { in: 'a', words: 'is seeking help', act: second, actors: ['norland'], statement: 'st2' },
        ],
      });
      return claimsOf(evidenceIndex(evidence, {})).map(({ act, others }) => [act, ...others.map((one) => one.act)]);
    };
    expect(others('REQUEST')).toEqual([['REJECT', 'REQUEST']]);
    expect(others('REJECT')).toEqual([['REJECT']]);
  });

  it('tells of both what both agree on by the paper of one of them, and of one alone what it does itself', () => {
    const parties = (act: Act['act']) => {
      const evidence = evidenceFor({
        documents: { a: ['The parties agreed on a truce.'] },
        entities: { norland: { name: 'Norland', standing: 'party' }, peru: { name: 'Peru', standing: 'party' } },
        statements: [{ in: 'a', content: 'The parties agreed on a truce.', who: 'norland', rule: 'own-statement' }],
        acts: [{ in: 'a', words: 'agreed on a truce', act, actors: ['norland', 'peru'], statement: 'st1' }],
      });
      return claimsOf(evidenceIndex(evidence, {})).map((claim) => claim.parties);
    };
    expect(parties('AGREE')).toEqual([['norland', 'peru']]);
    expect(parties('REJECT')).toEqual([['norland']]);
  });

  it('tells all that a sentence of an own statement does, and no part of it twice', () => {
    const others = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Norland thanks Peru and calls on Chile to pay.'] },
        entities: { norland: { name: 'Norland', standing: 'party' } },
        statements: [
          { in: 'a', content: 'Norland thanks Peru and calls on Chile to pay.', who: 'norland', rule: 'own-statement' },
        ],
        acts: [
          { in: 'a', words: 'thanks Peru', act: 'SUPPORT', actors: ['norland'], statement: 'st1' },
          { in: 'a', words, act: 'REQUEST', actors: ['norland'], statement: 'st1' },
        ],
      });
      return claimsOf(evidenceIndex(evidence, {})).flatMap((claim) => claim.others.map(({ act }) => act));
    };
    expect(others('calls on Chile to pay')).toEqual(['REQUEST']);
    expect(others('thanks Peru')).toEqual([]);
  });
});
