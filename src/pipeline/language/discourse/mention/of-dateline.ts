import { datelineLength } from '../../../wording/dateline.ts';
import type { Scene } from '../../phrases/scene.ts';

/** In tokens, from the head of a sentence to a name in its dateline. */
const DATELINE_WITHIN = 12;
/** In characters, of a dateline. */
const LONGEST = 120;

/** True for the token of a name in "LIMA, 4 May (Nordpost) - Peru refused": where a report was filed has no part in it. */
export function isOfDateline({ text, tokens, sentences }: Scene, from: number): boolean {
  const { from: first, start, end } = sentences[tokens[from]!.sentence]!;
  if (from - first > DATELINE_WITHIN) return false;
  return tokens[from]!.start < start + datelineLength(text.slice(start, Math.min(end, start + LONGEST)));
}
