import type { Core } from '../phrase-core.ts';
import type { Scene } from '../scene.ts';
import { isSubject } from '../subjects.ts';

/** "Samoan", "Portuguese", "Spaniard" and "Dutchwoman" may be somebody from there; "Irish" and "French" are all of them. */
const NATIVE =
  /(?:an|ese|ard|[^aeiou]i|m[ae]n|tine|ino|iot)$|^(?:Briton|Croat|Czech|Dane|Finn|Greek|Kazakh|Kurd|Pole|Scot|Serb|Slovak|Slovene|Spaniard|Swede|Tajik|Thai|Turk|Uzbek)$/;
/** Lands that end so. */
const LANDS = /^(?:the )?(?:sudan|vatican|cayman|oman|iran|japan|.*stan|bhutan|taiwan|jordan|lebanon)$/i;

/**
 * The land of somebody who is told of only by where he is from, "the Samoan", and who does something; null for other phrases:
 * "the Samoan minister", "the Samoans", "the Vatican".
 */
export function nativeOf(scene: Scene, { from, head, to }: Core): string | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  const index = mentionAt[head]!;
  if (index === -1 || tokens[from]!.lower !== 'the' || head !== from + 1 || to !== head + 1) return null;
  const { entity } = mentions[index]!;
  const land = entities.get(entity);
  const { text } = tokens[head]!;
  if (land?.type !== 'country' || ranges[index]!.to - ranges[index]!.from !== 1 || land.name === text) return null;
  if (!NATIVE.test(text) || LANDS.test(text)) return null;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[to]?.pos ?? '') || /^(?:who|-)$/.test(tokens[to]?.lower ?? ''))
    return null;
  return isSubject(scene, from, to) && !describesBoth(scene, to) ? entity : null;
}

// "The Samoan | and Tongan delegations": whose they are, and nobody.
function describesBoth({ tokens, mentionAt }: Scene, to: number): boolean {
  const last = to + 1;
  return /^(?:and|or)$/.test(tokens[to]?.lower ?? '') && mentionAt[last] !== -1 && tokens[last + 1]?.pos === 'NOUN';
}
