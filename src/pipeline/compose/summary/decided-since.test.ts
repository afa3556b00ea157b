import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isDecidedSince } from './decided-since.ts';

it('knows a verdict that an older report waits for and the last one tells, and not that of another body', () => {
  const awaited = (promise: string, told = 'The Harbour Panel ruled that the sale is void.') => {
    const evidence = evidenceFor({
      documents: { a: [promise], b: [told] },
      stated: { a: { published: '2027-05-03' }, b: { published: '2027-05-20' } },
      entities: { panel: { name: 'Harbour Panel' }, court: { name: 'Crown Court' } },
      acts: [
        { in: 'a', words: 'promised', act: 'AGREE', actors: [promise.includes('Panel') ? 'panel' : 'court'] },
        { in: 'b', words: told.slice(-20, -1), act: 'REJECT', actors: ['panel'] },
      ],
    });
    const index = evidenceIndex(evidence, {});
    return isDecidedSince(index.sentencesOf.get('a')![0]!, index);
  };
  expect(awaited('The Harbour Panel promised a verdict by the end of May.')).toBe(true);
  const late = 'The Harbour Panel promised a ruling by the end of May.';
  expect(awaited(late, 'In a long ruling, the Harbour Panel set the price at 6 crowns.')).toBe(true);
  expect(awaited(late, 'In a long letter, the Harbour Panel set the price at 6 crowns.')).toBe(false);
  expect(awaited('The Crown Court promised a verdict by the end of May.')).toBe(false);
  expect(awaited('The Harbour Panel promised a new roof by the end of May.')).toBe(false);
});
