import type { Reading } from '../reading.ts';
import { LABELS } from './crf.ts';
import type { Frame } from './frame.ts';
import { type LabelSums, labelSumsOf } from './label-sums.ts';
import type { Model } from './model.ts';
import type { TokenCodes } from './token-codes.ts';
import { STEADY, TOWARD, towardFeatures } from './toward-features.ts';
import { LONGEST_WINDOW, OWN, ownFeatures, REGIONS, regionOf, type Window } from './window-features.ts';

/** Tokens whose own scores are kept: a power of two, more than a window has. Cues come in order, so no more are asked for. */
const KEPT = 256;

/** The label scores of a window; what depends on a token and its side alone, or changes seldom, is added up once. */
export class Emissions {
  #reading: Reading;
  #codes: TokenCodes;
  readonly #model: Model;
  readonly #sums: LabelSums;
  readonly #features = new Uint32Array(OWN * KEPT);
  readonly #featuresOf = new Int32Array(KEPT).fill(-1);
  readonly #own = new Float64Array(KEPT * REGIONS * LABELS);
  readonly #ownOf = new Int32Array(KEPT * REGIONS).fill(-1);
  readonly #toward = new Uint32Array(TOWARD * LONGEST_WINDOW);
  readonly #steadyAt = new Int32Array(LONGEST_WINDOW);
  readonly #steady = new Float64Array(LABELS);
  readonly #emissions = new Float64Array(LABELS * LONGEST_WINDOW);

  constructor(reading: Reading, codes: TokenCodes, model: Model) {
    this.#reading = reading;
    this.#codes = codes;
    this.#model = model;
    this.#sums = labelSumsOf(model.spans);
  }

  /** The scores of a document: the room of the one before is used again. */
  static for(reading: Reading, codes: TokenCodes, model: Model): Emissions {
    const last = latest;
    if (last === null || last.#model !== model) {
      latest = new Emissions(reading, codes, model);
      return latest;
    }
    last.#reading = reading;
    last.#codes = codes;
    last.#featuresOf.fill(-1);
    last.#ownOf.fill(-1);
    return last;
  }

  of(cue: number, window: Window, frame: Frame): Float64Array {
    const { step } = this.#model.spans;
    const own = this.#own;
    const emissions = this.#emissions;
    const steady = this.#steady;
    towardFeatures(this.#reading, this.#codes, cue, window, frame, this.#toward, this.#steadyAt);
    for (let at = window.from; at < window.to; at += 1) {
      const i = at - window.from;
      const known = this.#ownSums(at, regionOf(this.#reading, at, cue)) * LABELS;
      if (this.#steadyAt[i] === i) this.#sums(this.#toward, i * TOWARD, STEADY, 0, steady, 0);
      this.#sums(this.#toward, i * TOWARD + STEADY, TOWARD - STEADY, 0, emissions, i * LABELS);
      for (let y = 0; y < LABELS; y += 1)
        emissions[i * LABELS + y] = (emissions[i * LABELS + y]! + steady[y]! + own[known + y]!) * step;
    }
    return emissions;
  }

  // The place of a token's own sums on one side of the cue.
  #ownSums(at: number, region: number): number {
    const slot = at & (KEPT - 1);
    const place = slot * REGIONS + region;
    if (this.#ownOf[place] === at) return place;
    this.#ownOf[place] = at;
    if (this.#featuresOf[slot] !== at) {
      this.#featuresOf[slot] = at;
      ownFeatures(this.#reading, this.#codes, at, this.#features, slot * OWN);
    }
    this.#sums(this.#features, slot * OWN, OWN, sideCode(region), this.#own, place * LABELS);
    return place;
  }
}

let latest: Emissions | null = null;

/** The code of a token's own feature on one side of the cue. */
export function ownSlot(code: number, region: number): number {
  return (code + sideCode(region)) >>> 0;
}

function sideCode(region: number): number {
  return Math.imul(region + 1, 0x9e3779b1);
}
