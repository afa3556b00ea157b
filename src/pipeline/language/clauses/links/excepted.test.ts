import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { read } from '../fixtures/clauses-in.ts';

function holders(text: string): string[] {
  const { acts, statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return [
    ...acts.map(({ act, actors }) => `${act} ${actors.join('+') || '-'}`),
    ...statements.flatMap((one) => one.speakers),
  ];
}

describe('who is left out of a subject', () => {
  it('does not do what all others do', () => {
    expect(read('All but Norway backed the plan.')).toEqual(['back(All)']);
    for (const subject of ['All but Norway', 'Everyone except Norway', 'All parties, apart from Norway,'])
      expect(holders(`${subject} backed the plan.`)).toEqual(['SUPPORT -']);
  });

  it('alone does what nobody else does', () => {
    expect(read('No one but Norway opposed it.')).toEqual(['oppose(Norway)']);
    expect(holders('Nobody other than Norway opposed the plan.')).toContain('REJECT norway');
  });

  it('is nobody in a clause of its own', () => {
    expect(holders('All parties backed the plan, but Norway opposed it.')).toContain('REJECT norway');
    expect(read('All parties backed it, but Norway opposed it.').at(-1)).toBe('oppose(Norway)');
  });
});
