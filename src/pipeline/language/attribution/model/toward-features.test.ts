import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { frameOf } from './frame.ts';
import { tokenCodesOf } from './token-codes.ts';
import { STEADY, TOWARD, towardFeatures } from './toward-features.ts';

describe('towardFeatures', () => {
  it('gives a token the same seldom changing features whether or not the ones before it were asked for', () => {
    const cue = reading.tokens.findIndex(({ lower }) => lower === 'said');
    const to = reading.tokens.length;
    const whole = steadyOf(cue, 0, to);
    for (let from = 0; from < cue; from += 1) expect(steadyOf(cue, from, to)[0]).toEqual(whole[from]);
  });

  it('writes them again only where they change', () => {
    const cue = reading.tokens.findIndex(({ lower }) => lower === 'said');
    const { steadyAt } = featuresOf(cue, 0, reading.tokens.length);
    const times = new Set(steadyAt).size;
    expect(times).toBeGreaterThan(1);
    expect(times).toBeLessThan(reading.tokens.length);
  });
});

const lexed = lex({
  text: 'Norwind will “open a second line” to Quarn in the spring, Ana Lind said, but the union of its pilots had not been asked.',
} as Parameters<typeof lex>[0]);
const reading = readingOf(lexed, clausesOf(lexed));
const codes = tokenCodesOf(reading);

function featuresOf(cue: number, from: number, to: number) {
  const out = new Uint32Array((to - from) * TOWARD);
  const steadyAt = new Int32Array(to - from);
  towardFeatures(reading, codes, cue, { from, to }, frameOf(reading, cue, undefined), out, steadyAt);
  return { out, steadyAt };
}

function steadyOf(cue: number, from: number, to: number): Uint32Array[] {
  const { out, steadyAt } = featuresOf(cue, from, to);
  return Array.from(steadyAt, (at) => out.slice(at * TOWARD, at * TOWARD + STEADY));
}
