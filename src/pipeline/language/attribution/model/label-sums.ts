import type { Table } from '../../learning/table.ts';
import { LABELS } from './crf.ts';

/**
 * Adds up what each label weighs over `count` features from `from` on, each shifted by `shift`, and writes the LABELS
 * sums into `out` at `at`. Sums of whole weights are exact, in whatever order.
 */
export function labelSumsOf(table: Table): LabelSums {
  const known = cache.get(table);
  if (known) return known;
  const sums = table.weights instanceof Int8Array ? wholeSums(table.weights) : plainSums(table.weights);
  cache.set(table, sums);
  return sums;
}

const cache = new WeakMap<Table, LabelSums>();

function plainSums(weights: Float32Array): LabelSums {
  const mask = weights.length / LABELS - 1;
  return (codes, from, count, shift, out, at) => {
    out.fill(0, at, at + LABELS);
    for (let f = from; f < from + count; f += 1) {
      const place = ((codes[f]! + shift) & mask) * LABELS;
      for (let y = 0; y < LABELS; y += 1) out[at + y]! += weights[place + y]!;
    }
  };
}

// This is where most of the attribution's time goes: two loads a feature instead of five. Four weights share a 32-bit
// word, each made positive by 128 so that none borrows from the next; two of them are added up in one go.
function wholeSums(weights: Int8Array): LabelSums {
  const places = weights.length / LABELS;
  const mask = places - 1;
  const words = new Int32Array(places * 2);
  for (let place = 0; place < places; place += 1) {
    const first = place * LABELS;
    for (let y = 0; y < 4; y += 1) words[place * 2]! |= (weights[first + y]! + 128) << (8 * y);
    words[place * 2 + 1] = weights[first + 4]!;
  }
  return (codes, from, count, shift, out, at) => {
    let even = 0;
    let odd = 0;
    let last = 0;
    for (let f = from; f < from + count; f += 1) {
      const place = ((codes[f]! + shift) & mask) << 1;
      const four = words[place]!;
      even = (even + (four & 0xff00ff)) | 0;
      odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
      last = (last + words[place + 1]!) | 0;
    }
    const lift = 128 * count;
    out[at] = (even & 0xffff) - lift;
    out[at + 1] = (odd & 0xffff) - lift;
    out[at + 2] = (even >>> 16) - lift;
    out[at + 3] = (odd >>> 16) - lift;
    out[at + 4] = last;
  };
}

export type LabelSums = (
  codes: Uint32Array,
  from: number,
  count: number,
  shift: number,
  out: Float64Array,
  at: number,
) => void;
