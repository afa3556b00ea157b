import { decode } from './decode.ts';
import { type Extract, type Fault, NOTHING_STATED } from './types.ts';

/** A plain text, untouched but for line ends made "\n"; it states nothing about itself. */
export async function readText(bytes: Uint8Array): Promise<Extract | Fault> {
  const decoded = decode(bytes);
  if ('rule' in decoded) return decoded;
  return { text: decoded.text, stated: NOTHING_STATED };
}
