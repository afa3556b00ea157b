import type { Packed } from '#src/pipeline/language/learning/table.ts';

/** Weights as one signed byte each, in base64: the largest few in 10,000 are cut. */
export function packed(weights: Float32Array | Int8Array): Packed {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = Number((largest / 127).toPrecision(6));
  const bytes = Buffer.from(
    Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))).buffer,
  );
  return { weights: bytes.toString('base64'), step };
}
