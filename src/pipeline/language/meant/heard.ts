import { firstStarting } from '../../in-order.ts';
import type { Setting, Speaker } from './setting.ts';

/** Who spoke last before a token, and in whose words it stands. */
export function heardAt({ scene, speakers }: Setting, at: number): Heard {
  const { start } = scene.tokens[at]!;
  const before = firstStarting(speakers, start);
  let around: Speaker | null = null;
  for (let i = Math.max(0, before - NEAR); i < Math.min(speakers.length, before + NEAR); i += 1) {
    const { content, start: own } = speakers[i]!;
    if (own === start || content.start > start || content.end <= start) continue;
    if (around === null || content.end - content.start < around.content.end - around.content.start)
      around = speakers[i]!;
  }
  return { last: speakers[before - 1] ?? null, around };
}

/** In speakers, on either side. */
const NEAR = 40;

export interface Heard {
  readonly last: Speaker | null;
  readonly around: Speaker | null;
}
