import { describe, expect, it } from 'vitest';
import type { Change } from '#src/schema/changes.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { evidenceFor, type Given } from '../fixtures/evidence.ts';
import { changesOf } from './changes.ts';

const OFFER = 'The harbour offered 300 berths to the crews.';
const REFUSAL = 'The crews refused to sail on Sunday.';

describe('what changed', () => {
  it('is nothing between a record and itself', () => {
    expect(changesOf(record(), record())).toEqual({ documents: [], lines: [] });
  });

  it('is nothing where a sentence is only chosen for a page, or no longer', () => {
    const few = record();
    const none = { ...few, sentences: few.sentences.map((one) => ({ ...one, use: 'uncited' as const, pages: [] })) };
    expect(changesOf(none, few).lines).toEqual([]);
    expect(changesOf(few, none).lines).toEqual([]);
  });

  it('is nothing where a document goes by another name with the same bytes', () => {
    const moved = record({ documents: { z: [OFFER, REFUSAL] }, in: 'z' });
    expect(changesOf(record(), moved)).toEqual({ documents: [], lines: [] });
  });

  it('names a document that came, with what it tells that was not told before', () => {
    const more = 'The mayor demands an end of the strike.';
    const after = record({
      documents: { a: [OFFER, REFUSAL], b: [more] },
      more: [{ in: 'b', content: 'an end of the strike', who: 'mayor' }],
    });
    const { documents, lines } = changesOf(record(), after);
    expect(documents).toEqual([{ type: 'added', id: 'b', label: 'S2', file: 'documents/b.txt' }]);
    expect(lines).toEqual([{ type: 'added', now: place('b', 'S2', 1, more, { who: ['Mayor'] }) }]);
    expect(changesOf(after, record())).toEqual({
      documents: [{ type: 'withdrawn', file: 'documents/b.txt' }],
      lines: [{ type: 'withdrawn', before: place('b', 'S2', 1, more, { who: ['Mayor'] }) }],
    });
  });

  it('tells a report that more documents give, and not as something new', () => {
    const again = 'No sailing on Sunday, the crews said.';
    const after = record({
      documents: { a: [OFFER, REFUSAL], b: [again] },
      more: [{ in: 'b', content: 'No sailing on Sunday', who: 'crews' }],
      clusters: [{ sentences: ['a.2', 'b.1'] }],
    });
    expect(changesOf(record(), after).lines).toEqual([
      { type: 'sources', now: place('a', 'S1', 2, REFUSAL), labels: ['S1', 'S2'], files: ['documents/a.txt'] },
    ]);
    expect(changesOf(after, record()).lines).toMatchObject([{ type: 'sources', labels: ['S1'] }]);
  });

  it('tells of another report by its own words too where it gives another figure', () => {
    const other = 'Crews were offered 310 berths, the harbour said.';
    const after = record({
      documents: { a: [OFFER, REFUSAL], b: [other] },
      more: [{ in: 'b', content: 'Crews were offered 310 berths', who: 'mayor' }],
      clusters: [
        {
          sentences: ['a.1', 'b.1'],
          differences: [
            {
              kind: 'figure',
              words: [
                ['a', '300 berths'],
                ['b', '310 berths'],
              ],
            },
          ],
        },
      ],
    });
    expect(changesOf(record(), after).lines.map(({ type }) => type)).toEqual(['sources', 'added']);
    expect(changesOf(after, record()).lines.map(({ type }) => type)).toEqual(['sources', 'withdrawn']);
  });

  it('sets a figure beside the one it took the place of, and tells their sentences no more', () => {
    const after = record({ documents: { a: [OFFER.replace('300', '340'), REFUSAL] }, berths: 340 });
    expect(changesOf(record(), after).lines).toEqual([
      {
        type: 'figure',
        now: place('a', 'S1', 1, '340 berths', { sentence: OFFER.replace('300', '340') }),
        before: place('a', 'S1', 1, '300 berths', { sentence: OFFER }),
      },
    ]);
  });

  it('takes a figure of another matter for a new one', () => {
    const other = 'Some 340 berths lie empty, the mayor wrote in a letter to parliament.';
    const after = record({ documents: { a: [other, REFUSAL] }, berths: 340 });
    expect(changesOf(record(), after).lines.map(({ type }) => type)).toEqual(['added', 'withdrawn']);
  });

  it('says so when the same words are given to somebody else, and not when a name is only written otherwise', () => {
    const given = (who: string) => record({ refuses: who });
    expect(changesOf(given('crews'), given('mayor')).lines).toMatchObject([
      { type: 'speaker', now: { who: ['Mayor'] }, before: { who: ['Crews'] } },
    ]);
    const renamed = record();
    const entities = renamed.entities.map((one) =>
      one.id === 'crews' ? { ...one, name: 'Ferry crews', aliases: ['Crews', 'Ferry crews'] } : one,
    );
    expect(changesOf(record(), { ...renamed, entities }).lines).toEqual([]);
    const longer = record();
    const statements = longer.statements.map((one) => ({
      ...one,
      speakers: [],
      speakerEntity: null,
      unnamed: 'a sailor, who asked not to be named',
    }));
    const shorter = statements.map((one) => ({ ...one, unnamed: 'A sailor' }));
    expect(changesOf({ ...longer, statements: shorter }, { ...longer, statements }).lines).toEqual([]);
  });

  it('says what of a document is stated otherwise', () => {
    const after = record();
    const documents = after.documents.map((one) => ({ ...one, publisher: 'Harbour Post' }));
    expect(changesOf(record(), { ...after, documents }).documents).toMatchObject([
      { type: 'restated', fields: ['publisher'] },
    ]);
  });
});

/** A record of a strike; each test changes one thing of it. All its sentences are cited. */
function record(changed: Changed = {}): Evidence {
  const first = changed.in ?? 'a';
  const evidence = evidenceFor({
    documents: changed.documents ?? { a: [OFFER, REFUSAL] },
    entities: { crews: { name: 'Crews', standing: 'party' }, mayor: { name: 'Mayor', standing: 'outside' } },
    statements: [
      { in: first, content: 'refused to sail on Sunday', who: changed.refuses ?? 'crews' },
      ...(changed.more ?? []),
    ],
    facts: [
      {
        in: first,
        kind: 'count',
        words: `${changed.berths ?? 300} berths`,
        value: changed.berths ?? 300,
        unit: 'berths',
      },
    ],
    clusters: changed.clusters ?? [],
  });
  const cited = evidence.sentences.map((one) => ({ ...one, use: 'cited' as const, pages: ['summary'] }));
  return { ...evidence, sentences: cited, ...withStableIds(evidence) };
}

// As the pipeline gives them: from the document's bytes and the span.
function withStableIds({ statements, facts, documents }: Evidence): Pick<Evidence, 'statements' | 'facts'> {
  const bytes = (id: string) => documents.find((one) => one.id === id)!.sha256;
  return {
    statements: statements.map((one) => ({ ...one, id: `q${bytes(one.document)}${one.content.start}` })),
    facts: facts.map((one) => ({ ...one, id: `f${bytes(one.document)}${one.start}` })),
  };
}

function place(document: string, label: string, number: number, words: string, more: object = {}): Change & object {
  const whole = { document, label, file: `documents/${document}.txt`, number, words, sentence: words, who: [] };
  return { ...whole, ...more } as unknown as Change;
}

interface Changed {
  readonly documents?: Given['documents'];
  /** Id of the first document. */
  readonly in?: string;
  readonly berths?: number;
  readonly refuses?: string;
  readonly more?: Given['statements'];
  readonly clusters?: Given['clusters'];
}
