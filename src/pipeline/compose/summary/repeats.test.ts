import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { repeats } from './repeats.ts';

it('knows one ruling told twice in other words', () => {
  const ruling = 'Judge Lind found the notice of the crews defective because it failed to list the depots.';
  expect(isRepeat(ruling, 'The judge held that our notice should have listed each depot.')).toBe(true);
  expect(isRepeat(ruling, 'The judge said that the crews may strike in May.')).toBe(false);
  expect(isRepeat(ruling, 'Judge Lind left.')).toBe(false);
});

function isRepeat(told: string, sentence: string): boolean {
  const index = evidenceIndex(evidenceFor({ documents: { a: [told], b: [sentence] }, entities: {} }), {});
  const [first, second] = [...index.sentences.values()];
  return repeats(second!, [first!], index);
}
