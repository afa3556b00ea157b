import { INVERTED } from './cue-rules/said-after.ts';

const SURE: readonly string[] = [
  'as-seen',
  'for-whom',
  'introduced',
  'in-the-view-of',
  'let-known',
  'position-is',
  'quoted-as',
  'relative-said',
  'said-between',
  'was-said',
  INVERTED,
];

/** Rules whose words can mean nothing else. */
export const PLAIN: ReadonlySet<string> = new Set([...SURE, 'is-adamant']);

/** Rules whose speaker nothing else can be. */
export const NAMING: ReadonlySet<string> = new Set([...SURE, 'according-to', 'claim-of']);
