import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { unmadePages } from './unmade.ts';

const evidence = evidenceFor({
  documents: {
    a: ['Peru wants more fish.', 'Peru wants fish at once.', 'Peru wants no toll.'],
    b: ['Peru wants its fish.'],
  },
  issues: {
    fish: { title: 'Fish', terms: ['fish'] },
    tolls: { title: 'Tolls', terms: ['toll'] },
    grain: { title: 'Grain', terms: ['grain'] },
  },
  entities: { peru: { name: 'Peru', standing: 'party' } },
  acts: [
    { in: 'a', words: 'more fish', act: 'REQUEST', actors: ['peru'] },
    { in: 'a', words: 'fish at once', act: 'REQUEST', actors: ['peru'] },
    { in: 'a', words: 'no toll', act: 'REQUEST', actors: ['peru'] },
    { in: 'b', words: 'its fish', act: 'REQUEST', actors: ['peru'] },
  ],
});

describe('what was looked for and has no page', () => {
  it('is a register of statements, for want of more than the positions show or of anything said', () => {
    const why = (made: string[]) => unmadePages(evidence, {}, new Set(made)).find(({ id }) => id === 'statements')?.why;
    expect(why(['positions'])).toBe('the page of positions shows every statement');
    expect(why([])).toBe('nobody is reported to say anything');
  });

  it('is every issue without one, with what treats it, and never one that has a page', () => {
    const found = unmade();
    expect(found.find(({ id }) => id === 'grain')).toEqual({
      id: 'grain',
      title: 'Grain',
      sentences: [],
      why: 'no sentence of the documents treats it',
    });
    expect(found.find(({ id }) => id === 'tolls')).toMatchObject({
      sentences: ['a.3'],
      why: expect.stringContaining('one sentence'),
    });
    expect(found.some(({ id }) => id === 'fish')).toBe(false);
  });

  it('is every kind of page that would say nothing', () => {
    expect(unmade().filter(({ id }) => id === 'timeline' || id === 'disagreements')).toMatchObject([
      { id: 'timeline', why: 'no event is dated' },
      { id: 'disagreements', why: expect.stringContaining('do not differ') },
    ]);
    expect(unmade().some(({ id }) => id === 'summary')).toBe(false);
  });

  it('says so where it is the editor who wants no page', () => {
    const why = (id: string, settings = {}) => unmade(settings).find((one) => one.id === id)?.why;
    expect(why('fish', { pages: { leaveOut: ['fish'] } })).toBe('the editor left it out');
    expect(why('summary', { pages: { leaveOut: ['summary'] } })).toBe('the editor left it out');
    expect(why('ceasefire', { issues: { ceasefire: { show: false } } })).toBe('the editor left it out');
  });
});

function unmade(settings = {}) {
  const made = new Set(composePages(evidence, settings).map(({ slug }) => slug));
  return unmadePages(evidence, settings, made);
}
