/** The weights of a model file, unpacked: one signed byte each, in base64, times `step`. */
export function tableOf({ weights, step }: Packed): Table {
  const bytes = atob(weights);
  // A million weights at each start of the program: a plain loop is several times faster than "Int8Array.from".
  const unpacked = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) unpacked[i] = bytes.charCodeAt(i);
  return { weights: unpacked, step };
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
