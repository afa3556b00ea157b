import type { Scene } from '../../phrases/scene.ts';
import type { Memory } from '../memory.ts';
import { isPost } from './foreigners.ts';
import { isState } from './home.ts';

/** Whichever parliament a text tells of, it does not show whose affairs it treats. */
const PARLIAMENT = 'parliament';
/** What is told of as a land's own rules out that the other land of the text is meant. */
const GOVERNING = ['government', 'cabinet', 'army', 'military'];
/** By its foreign ministry any land speaks in a report that is filed from another. */
const MINISTRY = 'ministry';
/** So often a land is named whose affairs a document tells. */
export const DWELT = 3;

/**
 * The country whose own affairs are told of: that of a ministry's own paper, the document's, its dateline's, or the only
 * one whose government or army was met so far; null where the last two disagree.
 */
export function homeNow(memory: Memory): string | null {
  const { home, organs, ownLand, scene } = memory;
  if (ownLand !== null) return ownLand;
  if (home.main !== null && home.isOfPaper) return home.main;
  if (home.main !== null) return isRuledOut(organs, home.main) && !isHeaded(scene, home.main) ? null : home.main;
  const owners = new Set(
    [...organs].flatMap(([noun, own]) => [...own].filter((owner) => isShown(memory, noun, owner))),
  );
  const [owner, other] = [...owners].filter((own) => !home.mediators.has(own));
  if (owner === undefined) return home.dateline;
  return other === undefined && (home.dateline ?? owner) === owner ? owner : null;
}

// "Poland's foreign ministry thanked them" in a report from Lima, above all of Peru, does not leave open whose minister is meant.
function isShown(memory: Memory, noun: string, owner: string): boolean {
  const { dateline } = memory.home;
  if (isPost(noun) || memory.home.foreign.has(owner)) return false;
  if (isArmedNoun(noun) && dateline === null && isRivalled(memory, owner)) return false;
  return noun !== PARLIAMENT && !(noun === MINISTRY && dateline !== null && isMoreTold(memory, dateline, owner));
}

/** True where a text tells of another land as often: "the prime minister" there is not of the one whose government others tell of. */
export function isRivalled({ foremost, scene, bodies }: Memory, land: string): boolean {
  const own = foremost.find(({ entity }) => entity === land)?.count ?? 0;
  if (own === 0) return false;
  return foremost.some(
    ({ entity, count }) => entity !== land && count >= DWELT && count >= own && isState(scene, bodies, entity),
  );
}

/** True for those of whom a text tells where it tells of a war, whichever land it names most: "army". */
export function isArmedNoun(noun: string): boolean {
  return /^(?:army|military|troops|forces|soldiers|navy|air force|police)$/.test(noun);
}

/** True for a land that the document names often, and more than another: talks in Muscat tell above all of those who talk. */
export function isMoreTold({ foremost }: Memory, land: string, other: string): boolean {
  const timesOf = (key: string) => foremost.find(({ entity }) => entity === key)?.count ?? 0;
  return timesOf(land) >= DWELT && timesOf(land) > timesOf(other);
}

// "Meroun's government agreed, said the Maltese minister in Valletta": there the government is not the host's.
function isRuledOut(organs: Memory['organs'], key: string): boolean {
  const own = new Set(GOVERNING.flatMap((noun) => [...(organs.get(noun) ?? [])]));
  return own.size > 0 && !own.has(key);
}

// "REPUBLIC OF PERU / Ministry of Fisheries / Communiqué": a paper with the land's name at its head is the land's.
function isHeaded({ tokens, sentences, mentions, ranges }: Scene, key: string): boolean {
  const head = sentences[0];
  const headed = mentions.some(({ entity }, index) => entity === key && ranges[index]!.to <= (head?.to ?? 0));
  return (
    headed && head !== undefined && tokens.slice(head.from, head.to).every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos))
  );
}
