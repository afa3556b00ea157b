import { describe, expect, it } from 'vitest';
import type { Change, DatedChanges, Place } from '#src/schema/changes.ts';
import { changedIn } from './changed.ts';
import { inventedBriefing } from './fixtures/invented-briefing.ts';

const place: Place = {
  document: 'report-1',
  label: 'S1',
  file: 'documents/report-1.txt',
  number: 2,
  words: '“No boat will sail,” said Ana Duarte.',
  sentence: '“No boat will sail,” said Ana Duarte.',
  who: ['Ana Duarte'],
};

describe('what changed, as the Sources page lists it', () => {
  it('is nothing where nothing is committed, and where nothing changed', () => {
    expect(changedIn(inventedBriefing())).toEqual([]);
    expect(changedIn(changed([]))).toEqual([]);
  });

  it('leads to the sentence where it still stands, and to nowhere where it does not', () => {
    const groups = changedIn(
      changed([
        { type: 'withdrawn', before: place },
        { type: 'added', now: place },
      ]),
    );
    expect(groups.map(({ title }) => title)).toEqual(['Added', 'Withdrawn']);
    expect(groups[0]?.rows[0]?.where).toEqual({ label: 'S1, sentence 2', address: 'report-1/#s2' });
    expect(groups[1]?.rows[0]).toMatchObject({ where: null, name: 'report-1.txt, sentence 2 of before' });
  });

  it('sets the figure of before beside that of now', () => {
    const now = { ...place, words: '40 boats' };
    const [group] = changedIn(changed([{ type: 'figure', now, before: { ...place, words: '30 boats' } }]));
    expect(group?.rows[0]?.pieces.map(({ words }) => words)).toEqual(['40 boats', '30 boats', place.sentence]);
  });

  it('counts the sources of now and of before', () => {
    const line: Change = { type: 'sources', now: place, labels: ['S1', 'S2'], files: ['documents/report-1.txt'] };
    expect(changedIn(changed([line]))[0]?.rows[0]?.notes).toEqual([
      'now in 2 of 2 (S1, S2), before in 1 (report-1.txt)',
    ]);
  });
});

function changed(lines: DatedChanges['lines']) {
  return { ...inventedBriefing(), changes: { since: { commit: 'abc1234', date: '2026-03-01' }, documents: [], lines } };
}
