import type { Learned } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Bodies } from '../kinds.ts';
import { type Home, isState } from './home.ts';

/**
 * Where a report is at home, by its ministers: whichever of two lands a text names more, it is the one of theirs, where the
 * text tells of no other's government.
 */
export function withMinisters(home: Home, scene: Scene, bodies: Bodies, told: Learned['affiliations']): Home {
  const land = home.dateline === null ? landOfMinisters(scene, bodies, told) : null;
  if (land === null || home.mediators.has(land)) return home;
  if ([...home.governed].some((key) => key !== land && isState(scene, bodies, key))) return home;
  return { ...home, main: land, governed: new Set([...home.governed, land]) };
}

// The land whose ministers a text introduces without naming it, as other documents tell whose they are: "Trade Minister X" and, of
// the other side, "his Norvarian counterpart, Y". Null where they are of two lands, or nobody tells.
function landOfMinisters(scene: Scene, bodies: Bodies, told: Learned['affiliations']): string | null {
  const parties = new Map(told.flatMap(({ entity, party }) => (party === null ? [] : [[entity, party] as const])));
  const met = new Set<string>();
  const lands = new Set<string>();
  for (const [index, { entity }] of scene.mentions.entries()) {
    if (met.has(entity)) continue;
    met.add(entity);
    const land = parties.get(entity);
    if (land !== undefined && isState(scene, bodies, land) && isBareMinister(scene, index)) lands.add(land);
  }
  const [only, other] = lands;
  return other === undefined ? (only ?? null) : null;
}

// "Trade and Industry Minister | X", not "Peru's trade minister | X", "the Peruvian trade minister, | X".
function isBareMinister({ tokens, mentionAt, ranges, sentences }: Scene, index: number): boolean {
  const { from } = ranges[index]!;
  if (tokens[from - 1]?.lower !== 'minister') return false;
  const { from: first } = sentences[tokens[from]!.sentence]!;
  let at = from - 2;
  while (at >= first && mentionAt[at] === -1 && isFieldWord(tokens[at]!)) at -= 1;
  return at < first || (mentionAt[at] === -1 && !/^['’]s?$/.test(tokens[at]!.text));
}

function isFieldWord({ pos, lower }: Scene['tokens'][number]): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || lower === 'and';
}
