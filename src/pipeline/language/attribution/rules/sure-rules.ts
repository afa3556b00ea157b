import { INVERTED } from './said-after.ts';

/** Rules whose words can mean nothing else. */
export const PLAIN: ReadonlySet<string> = new Set([
  'is-adamant',
  'introduced',
  'in-the-view-of',
  'let-known',
  'position-is',
  'quoted-as',
  'relative-said',
  'was-said',
  INVERTED,
]);

/** Rules whose speaker nothing else can be. */
export const NAMING: ReadonlySet<string> = new Set([
  'according-to',
  'introduced',
  'in-the-view-of',
  'let-known',
  'position-is',
  'quoted-as',
  'relative-said',
  'claim-of',
  'was-said',
  INVERTED,
]);
