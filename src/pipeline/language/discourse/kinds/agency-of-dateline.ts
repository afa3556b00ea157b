import { datelineLength } from '../../../wording/dateline.ts';
import type { Scene } from '../../phrases/scene.ts';
import { HEAD_OF_REPORT } from '../byline.ts';

/** In characters, of a dateline. */
const LONGEST = 120;

/**
 * The place among the mentions of whoever filed a report, by the brackets of its dateline: "TARN, 3 May (Nordpost) -"; -1 for
 * none. Whom else the report tells of there is no such agency.
 */
export function agencyOfDateline({ mentions, ranges, tokens, entities, sentences, text }: Scene): number {
  for (const [index, { entity }] of mentions.entries()) {
    const { from, to } = ranges[index]!;
    const { sentence } = tokens[from]!;
    if (sentence >= HEAD_OF_REPORT) return -1;
    if (entities.get(entity)!.type !== 'organisation' || tokens[from - 1]?.text !== '(') continue;
    // "(Nordpost/Costa)": of two the first.
    if (!/^[)/]$/.test(tokens[to]?.text ?? '')) continue;
    const { start, end } = sentences[sentence]!;
    if (tokens[to]!.end <= start + datelineLength(text.slice(start, Math.min(end, start + LONGEST)))) return index;
  }
  return -1;
}
