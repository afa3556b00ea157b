import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

const speakers = (sentence: string) => {
  const before = 'Peru and Chile met on Monday. Another Peruvian negotiator, Rik Halden, said it rained.';
  return analyse(sourceDocument(`${before} ${sentence}`), { issues: [], known: [] }).statements.at(-1)?.speakers;
};

describe('somebody of two offices before his name', () => {
  it.each([
    "Peru's lead negotiator and Defence Minister Ana Lind confirmed that a deal was near.",
    "Peru's chief negotiator and trade minister Ana Lind said that a deal was near.",
    "Peru's envoy and Deputy Foreign Minister Ana Lind said a deal was near.",
  ])('is one who speaks: %s', (sentence) => {
    expect(speakers(sentence)).toEqual(['ana-lind']);
  });

  it('are two where the second has an article of its own', () => {
    expect(speakers("Peru's negotiator and the minister Ana Lind said a deal was near.")).toHaveLength(2);
  });
});
