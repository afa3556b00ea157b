import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { addressedIn } from './addressed.ts';

describe('addressedIn', () => {
  it('finds who has the next turn, else who had the one before', () => {
    expect(addressedIn([['a'], ['b'], null, ['a']])).toEqual([['b'], ['a'], [], ['b']]);
  });

  it('finds nobody where the same person goes on, or nobody is known', () => {
    expect(addressedIn([['a'], ['a']])).toEqual([[], []]);
    expect(addressedIn([['a'], [], null])).toEqual([[], [], []]);
  });

  it('finds who answers somebody who is only called by a part, "PRESENTER"', () => {
    expect(addressedIn([[], ['a'], [], []])).toEqual([['a'], [], [], []]);
  });

  it('tells who “you” is in an interview, and in no other text', () => {
    const turn = 'LECK: You said it was over. You rejected the plan.';
    const interview = `FIONA LECK: Ida Holm is here.\n\nIDA HOLM: Good morning.\n\n${turn}\n\nHOLM: It is not over.`;
    expect(holders(interview)).toEqual([['ida-holm'], ['ida-holm']]);
    expect(holders('Ida Holm came late. “You said it was over. You rejected the plan.”')).toEqual([[], []]);
  });
});

function holders(text: string) {
  const { statements, acts } = analyse(sourceDocument(text), { issues: [], known: [] });
  const said = statements.find(({ speaker }) => speaker && text.slice(speaker.start, speaker.end) === 'You');
  return [said?.speakers ?? [], acts.find(({ act }) => act === 'REJECT')?.actors ?? []];
}
