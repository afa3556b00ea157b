import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LABELS } from './crf.ts';
import { model } from './model.ts';

const FILE = fileURLToPath(new URL('../../../data/attribution.model.json', import.meta.url));

describe('the attribution model', () => {
  it('is a file of at most 2 MB', () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(2_000_000);
  });

  it('unpacks to tables whose places are a power of two', () => {
    for (const size of [
      model.cue.weights.length,
      model.spans.weights.length / LABELS,
      model.content.weights.length,
      model.speaker.weights.length,
    ])
      expect(Number.isInteger(Math.log2(size))).toBe(true);
  });

  it('keeps no weight at what int8 cannot hold', () => {
    expect(model.cue.weights.every((weight) => weight >= -127 && weight <= 127)).toBe(true);
  });
});
