import voices from '../../data/voices.json' with { type: 'json' };
import type { Core } from './phrase-core.ts';
import { singular } from './role-words.ts';
import type { Scene } from './scene.ts';

/** True for others than who speaks: "our colleagues in the harbour", "my opponent"; not "our members". */
export function isBesideUs({ tokens }: Scene, { from, head }: Core): boolean {
  return /^(?:our|my)$/.test(tokens[from]!.lower) && BESIDE.has(singular(tokens[head]!.lower));
}

const BESIDE = new Set(voices.beside);
