import { describe, expect, it } from 'vitest';
import { clausesOf } from '../clauses.ts';
import { lexedOf, links, read } from '../fixtures/clauses-in.ts';

const modals = (text: string) => clausesOf(lexedOf(text)).map(({ modal }) => modal);

describe('clausesOf: lists of plain forms', () => {
  it('goes on with what somebody is asked to do, whatever the tagger takes its words for', () => {
    const text = 'Peru urged both sides to stop the fighting, open the road and free all prisoners.';
    expect(read(text)).toEqual(['urge(Peru)', 'stop(both sides)', 'open(both sides)', 'free(both sides)']);
    expect(links(text).slice(1)).toEqual(['complement', 'complement', 'complement']);
    expect(read('Peru urged both sides to stop the fighting, ports and all trade.')).toHaveLength(2);
  });

  it('shares the modal of the first', () => {
    expect(modals('Norwind will raise wages, rehire the men and pay a bonus.')).toEqual(['will', 'will', 'will']);
    expect(modals('The drivers, who will vote today, pay the fine.').at(-1)).toBeNull();
  });

  it('reads a flood of them at once', () => {
    expect(read(`Peru, who will go${', go'.repeat(80)}.`).length).toBeGreaterThan(1);
  }, 2000);

  it('leaves the verb behind a relative clause to whom that is about', () => {
    expect(read('Loaders, who had threatened to walk out, put off their vote.').at(-1)).toBe('put(Loaders)');
    expect(links('Loaders, who had threatened to walk out, put off their vote.').at(-1)).toBe('main');
    expect(links('We have offered to open the books, and still await an answer.').at(-1)).toBe('main');
  });
});
