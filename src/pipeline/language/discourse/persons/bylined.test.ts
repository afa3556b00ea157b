import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const HERALD = '[Tarn Herald|organisation]';

describe('who wrote a report', () => {
  it.each([
    `Bread is dear\n\nBy ${ANA}, ${HERALD}, 13 March\n\nIt rained.`,
    `${HERALD}, 13 March\n\nBread is dear\n\nBy ${ANA}\n\nIt rained.`,
    `Bread is dear\n${HERALD}, 13 March. From our correspondent ${ANA}\n\nIt rained.`,
    `${HERALD}\n13 March. Transcript. The presenter is ${ANA}.\n\nIt rained.`,
    `${HERALD} - Bread with ${ANA}\n13 March. Transcript.\n\nLIND: It rained.`,
    `${HERALD} - Bread\n13 March. Transcript.\n\n${ANA}, HOST: It rained.`,
  ])('is of the paper that the head names: %s', (text) => {
    expect(partyOf(text)).toBe('tarn-herald');
  });

  it.each([
    `${HERALD} - Bread with ${ANA}\n\nIt rained.`,
    `Bread is dear\n\nBy ${ANA}, [Norwind|organisation] at odds\n\nIt rained.`,
    `${HERALD} has cut 40 jobs\n\nBy ${ANA}\n\nIt rained.`,
    `Bread is dear\n\nBy ${ANA}\n\nIt rained. The ${HERALD} left.`,
    `${HERALD}, 13 March\n\nThe post was held by ${ANA} once.`,
  ])('is of nobody where the head tells of a paper, or names none: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});
