import type { LocalMention } from '../../../types.ts';
import { codeOfCapital } from '../../phrases/capitals.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Bodies } from '../kinds.ts';
import { isLandOfDateline } from './governed-in.ts';
import { OPENING } from './opening.ts';

/** Among so many mentions the dateline is looked for. */
const FIRST = 8;

/**
 * "TARN, Peru, March 4 -", "NAIROBI (East Post) — Kenya has shelved": the land or its capital in the dateline, where no other land is named more.
 */
export function datelined(
  scene: Scene,
  counts: ReadonlyMap<string, number>,
  bodies: Bodies,
  issued: boolean,
): string | null {
  const most = Math.max(...counts.values());
  const filed = scene.mentions
    .slice(0, FIRST)
    .find(({ entity }, index) => counts.has(entity) && isLandOfDateline(scene, index));
  if (filed) return (counts.get(filed.entity)! + 2) * 2 >= most ? filed.entity : null;
  // Two sides that sign together are at neither's home.
  const code = (issued ? null : codeOfDatedLine(scene)) ?? codeOfHead(scene, bodies);
  const key = [...counts.keys()].find((own) => scene.entities.get(own)!.code === code);
  return key !== undefined && code !== null && (counts.get(key)! + 2) * 2 >= most ? key : null;
}

function codeOfHead(scene: Scene, bodies: Bodies): string | null {
  const first = datelineOf(scene);
  const entity = first ? scene.entities.get(first.entity) : undefined;
  if (!entity) return codeOfPaper(scene, bodies);
  return entity.type === 'place' ? codeOfCapital(entity.name) : entity.code;
}

// "Lima, 3 May 2027" on a line of its own, as agencies and ministries date what they write.
function codeOfDatedLine({ mentions, ranges, entities, tokens, text }: Scene): string | null {
  for (const [index, { entity, start, end }] of mentions.slice(0, FIRST).entries()) {
    if (tokens[ranges[index]!.from]!.sentence > OPENING) return null;
    if (start > 0 && text[start - 1] !== '\n') continue;
    const { type, code } = entities.get(entity)!;
    if (!/^(?:place|country)$/.test(type) || !DATED.test(text.slice(end, end + LONGEST_DATE))) continue;
    const capital = codeOfCapital(text.slice(start, end));
    return capital !== null && (type === 'place' || capital === code) ? capital : null;
  }
  return null;
}

const HEAD = /^(?:by [^,\n]{3,40}, )?(?:the )?$/i;

/** In characters, of a date behind a place. */
const LONGEST_DATE = 32;

const DATED = /^, (?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2},) \d{4}(?:\n|$)/u;

/** "The Lima Courier, Friday, 3 May", "By Ana Lind, The Lima Courier, Friday 3 May": of a paper named for a capital. */
export function codeOfPaper({ mentions, ranges, entities, tokens, text }: Scene, { kinds }: Bodies): string | null {
  for (const [index, { entity, start, end }] of mentions.slice(0, FIRST).entries()) {
    if (tokens[ranges[index]!.from]!.sentence > OPENING) return null;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const isHead = HEAD.test(line) && /^(?:\n|,)/.test(text.slice(end));
    if (entities.get(entity)?.type !== 'organisation' || !isHead) continue;
    if (kinds.get(entity)?.has('outlet')) return codeOfCapital(text.slice(start, end).split(' ')[0]!);
  }
  return null;
}

// In capitals at the head of one of the first sentences, or of the first under all the lines that stand over it: a headline may
// name other lands before it.
function datelineOf(scene: Scene): LocalMention | undefined {
  const first = scene.sentences.findIndex(({ kind }) => !/^(?:heading|dateline)$/.test(kind));
  return scene.mentions.slice(0, FIRST).find(({ start, end }, index) => {
    const { from, to } = scene.ranges[index]!;
    const { sentence } = scene.tokens[from]!;
    const opens = from - scene.sentences[sentence]!.from <= (sentence === 0 ? 2 : 0);
    const isHead = sentence <= 2 || sentence === first;
    if (!isHead || !opens || !/^[\p{Lu}\s.'’-]{3,}$/u.test(scene.text.slice(start, end))) return false;
    return index === 0 || /^[,(–—-]$/.test(scene.tokens[to]?.lower ?? '');
  });
}
