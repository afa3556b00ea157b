import type { Span } from '#src/schema/evidence.ts';
import { inBase36 } from './spelling/in-base-36.ts';

/**
 * The id of a record: a letter for its kind, then eleven of [0-9a-z] from a hash of the document and what it stands on.
 * Stable across builds and when other documents come or go.
 */
export function recordId(kind: string, sha256: string, { start, end }: Span, what = ''): string {
  if (sha256 !== head.sha256 || kind !== head.kind)
    head = { kind, sha256, mixed: mixedHash(`${kind}:${sha256}:`, BEGINNING) };
  return kind + inBase36(finished(mixedHash(`${start}:${end}:${what}`, head.mixed)), 11);
}

const BEGINNING: Mixed = { low: 0xdeadbeef, high: 0x41c6ce57 };
/** Of the last document asked about: what its records' hashes begin with. */
let head = { kind: '', sha256: '', mixed: BEGINNING };

// 53 bits from two multiplied halves that are mixed at the end (cyrb53, public domain): the document's own SHA-256 is
// in the words, so that a quick hash is enough to keep its records apart.
function mixedHash(words: string, before: Mixed): Mixed {
  let { low, high } = before;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  return { low, high };
}

function finished({ low: first, high: second }: Mixed): number {
  let [low, high] = [first, second];
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & high) + (low >>> 0);
}

interface Mixed {
  readonly low: number;
  readonly high: number;
}
