import { decode } from './decode.ts';
import { statedInLabels } from './labels.ts';
import type { Extract, Fault } from './types.ts';

/** A plain text, untouched but for line ends made "\n"; labelled lines at its top state what it is. */
export async function readText(bytes: Uint8Array): Promise<Extract | Fault> {
  const decoded = decode(bytes);
  if ('rule' in decoded) return decoded;
  return { text: decoded.text, stated: statedInLabels(decoded.text) };
}
