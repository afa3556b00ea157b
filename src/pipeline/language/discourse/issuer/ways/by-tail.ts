import type { Scene } from '../../../phrases/scene.ts';

/** Sentences and lines at the end of a paper among which it says whom to ask. */
const TAIL = 14;
/** What ends a body's own paper, and no report: "ENDS", "Notes to editors", "Media contact: X". */
const ENDS =
  /^\W*(?:ends|notes? (?:to|for) (?:the )?editors?)\W*$|^(?:for )?(?:further |more )?(?:press|media|news|investor) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|information)\b[^:]{0,20}:/i;

/** True for a text whose last lines are those of a press release, whatever its head is. */
export function endsAsRelease({ sentences, text }: Scene): boolean {
  return sentences.slice(-TAIL).some(({ start, end }) =>
    text
      .slice(start, end)
      .split('\n')
      .some((line) => ENDS.test(line.trim())),
  );
}
