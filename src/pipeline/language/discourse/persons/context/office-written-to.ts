import type { Core } from '../../../phrases/phrase-core.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** What a land answers letters with. */
const OFFICE = /^(?:ministry|government|presidency|cabinet|chancellery|authorities)$/;
/** In tokens, from the land to the word for its office: "the Peruvian energy | ministry". */
const NEAR = 4;

/**
 * "Our letter to the Peruvian water ministry has no answer; we were answered by | Minister X": the land whose office the
 * sentence has dealt with before, in whosever paper. Null where the minister is written to in turn.
 */
export function officeWrittenTo(memory: Memory, { from }: Core): string | null {
  const { tokens, sentences, mentionAt, mentions, ranges } = memory.scene;
  if (/^(?:to|with|for)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const { from: first } = sentences[tokens[from]!.sentence]!;
  for (let at = from - 1; at > first; at -= 1) {
    const index = mentionAt[at]!;
    const land = index === -1 ? null : partyOf(memory, mentions[index]!.entity);
    if (land === null || !isState(memory.scene, memory.bodies, land)) continue;
    const { from: start, to } = ranges[index]!;
    const link = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
    const office = tokens.slice(start, Math.min(from, to + NEAR)).some(({ lower }) => OFFICE.test(lower));
    return office && /^(?:to|from|with|by)$/.test(tokens[link]?.lower ?? '') ? land : null;
  }
  return null;
}
