/** The weights of a model file, unpacked: one signed byte each, in base64, times `step`. */
export function tableOf({ weights, step }: Packed): Table {
  const bytes = atob(weights);
  return { weights: Int8Array.from({ length: bytes.length }, (_, i) => bytes.charCodeAt(i)), step };
}

export interface Packed {
  readonly weights: string;
  readonly step: number;
}

/** Weights at hashed places, a power of two of them, one or several at each; the true weight is `weights[i] * step`. */
export interface Table {
  readonly weights: Int8Array | Float32Array;
  readonly step: number;
}
