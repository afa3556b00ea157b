import { describe, expect, it } from 'vitest';
import { inlines, lines, slugs } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import type { ComposedPage } from './blocks.ts';
import { composePages } from './compose.ts';

describe('the pages of a briefing', () => {
  it('come in the order a reader needs', () => {
    expect(slugs(strike)).toEqual(['summary', 'parties', 'positions', 'wages', 'strike', 'timeline', 'disagreements']);
    expect(composePages(strike, {}).map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('start with prisoner exchange and sanctions among the topics, however little is said of them', () => {
    const evidence = evidenceFor({
      documents: {
        a: [
          'Peru wants talks on fish.',
          'Peru wants fish.',
          'Peru wants more fish.',
          'Peru wants sanctions.',
          'Peru wants prisoners back.',
        ],
      },
      issues: {
        fish: { title: 'Fish', terms: ['fish'] },
        sanctions: { title: 'Sanctions', terms: ['sanctions'] },
        'prisoner-exchange': { title: 'Prisoner exchange', terms: ['prisoners'] },
      },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: ['talks on fish', 'Peru wants fish', 'more fish', 'sanctions', 'prisoners'].map((words) => ({
        in: 'a',
        words,
        act: 'REQUEST' as const,
        actors: ['peru'],
      })),
    });
    expect(
      composePages(evidence, {})
        .filter(({ kind }) => kind === 'topic')
        .map(({ slug }) => slug),
    ).toEqual(['prisoner-exchange', 'sanctions', 'fish']);
  });

  it('are not made where they would have nothing to say', () => {
    const bare = evidenceFor({ documents: { a: ['Nothing happened.'] }, entities: {} });
    expect(slugs(bare)).toEqual(['summary']);
    expect(slugs({ ...strike, facts: strike.facts.filter(({ kind }) => kind !== 'date'), clusters: [] })).toEqual([
      'summary',
      'parties',
      'positions',
      'wages',
      'strike',
    ]);
  });

  it('are the same whatever the order in which things were found', () => {
    const shuffled = {
      ...strike,
      statements: strike.statements.toReversed(),
      acts: strike.acts.toReversed(),
      facts: strike.facts.toReversed(),
      mentions: strike.mentions.toReversed(),
      entities: strike.entities.toReversed(),
    };
    expect(composePages(shuffled, {})).toEqual(composePages(strike, {}));
  });

  it('hold a note for each sentence they cite, once, and no other', () => {
    for (const page of composePages(strike, {})) {
      const cited = inlines(page.blocks).flatMap((inline) => (inline.type === 'cite' ? [inline.sentence] : []));
      expect(page.notes.map(({ sentence }) => sentence)).toEqual([...new Set(cited)]);
    }
  });
});

describe('an editor', () => {
  it('orders pages and leaves some out', () => {
    const pages = composePages(strike, { pages: { order: ['timeline', 'summary'], leaveOut: ['wages'] } });
    expect(pages.map(({ slug }) => slug)).toEqual([
      'timeline',
      'summary',
      'parties',
      'positions',
      'strike',
      'disagreements',
    ]);
  });

  it('pins a statement to the head of its list and leaves another out', () => {
    const positions = (settings: object) => composePages(strike, settings).find(({ slug }) => slug === 'positions')!;
    const ids = (one: ComposedPage) => one.blocks.flatMap((block) => (block.type === 'statement' ? [block.id] : []));
    expect(ids(positions({ pin: ['ac7'] }))[0]).toBe('ac7');
    const [summary] = composePages(strike, { pin: ['ac7'] });
    expect(lines(summary!, 'Disputed')[0]).toMatch(/^Norrfly rejects/);
    expect(ids(positions({}))).toContain('st2');
    expect(ids(positions({ leaveOut: ['st2'] }))).not.toContain('st2');
  });

  it('adds notes, which are told apart', () => {
    const [summary] = composePages(strike, { notes: [{ page: 'summary', text: 'Checked on Monday.' }] });
    expect(summary?.blocks.at(-1)).toEqual({ type: 'note', text: 'Checked on Monday.' });
  });
});
