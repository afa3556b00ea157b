import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { sentenceLine } from '../lines/line.ts';
import { isDangling } from './dangling.ts';

describe('isDangling', () => {
  it.each([
    ['The crews of the US ferries have gone home.', false],
    ['US crews and two boards have agreed on pay.', false],
    ['The ferries that carry us have gone home.', true],
    ['We wait for the ferry.', true],
  ])('takes the US for a land, and “us” for whom only another sentence names: %s', (sentence, dangling) => {
    const evidence = evidenceFor({ documents: { a: [sentence] }, entities: {} });
    const index = evidenceIndex(evidence, {});
    const [told] = evidence.sentences;
    expect(isDangling(told!, sentenceLine(told!, index), index)).toBe(dangling);
  });
});
