import { isOfDay } from '../../../wording/calendar.ts';
import type { Scene } from '../../phrases/scene.ts';
import { HEAD_OF_REPORT, isByline, isNamedWriter } from '../byline.ts';

/** In tokens, up to the day; and where the name opens the paper, with "English edition" or a town between. */
const LONGEST = 3;
const LONGEST_OPENING = 8;

/**
 * The place among the mentions of the name that a report has at its head with the day and the line that says who wrote it: "Tarn
 * Online, 3 May", "By Ana Lind"; -1 for none.
 */
export function paperAtHead(scene: Scene): number {
  const { mentions, ranges, tokens, entities } = scene;
  let [paper, writer] = [-1, -1];
  for (const [index, { entity }] of mentions.entries()) {
    const { from, to } = ranges[index]!;
    if (tokens[from]!.sentence >= HEAD_OF_REPORT) return -1;
    const { type } = entities.get(entity)!;
    if (type === 'organisation' && paper === -1 && to - from > 1 && opensDated(scene, from, to)) paper = index;
    if (type === 'person' && (isByline(scene, from, to) || isNamedWriter(scene, from, to))) writer = index;
    if (paper !== -1 && writer !== -1) return paper;
  }
  return -1;
}

function opensDated({ tokens, text, sentences }: Scene, from: number, to: number): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
  const breaks = (one: number) => one === 0 || text.slice(tokens[one - 1]!.end, tokens[one]?.start).includes('\n');
  if (!breaks(at) && at !== sentences[tokens[at]!.sentence]!.from) return false;
  const stops = at === 0 && /^[,(–—-]$/.test(tokens[to]?.lower ?? '');
  const behind = tokens[to]?.lower === ',' || stops ? to + 1 : breaks(to) ? to : -1;
  // "Analysis, 3 May" on the line below
  const longest = at === 0 ? LONGEST_OPENING : LONGEST;
  return behind !== -1 && tokens.slice(behind, behind + longest).some(({ lower }) => isOfDay(lower));
}
