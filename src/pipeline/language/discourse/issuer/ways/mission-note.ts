import type { Issuer } from '../../../../types.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { MISSIONS } from '../../lists.ts';
import { brokenAt } from '../lines/head-lines.ts';
import { type Body, behindArticle, bodyAt } from '../lines/named-at.ts';
import { I, sentencesWith, WE } from '../lines/sentences-with.ts';

/** Sentences among which such a line stands. */
const HEAD = 4;
/** Sentences that say "I" or "we" outside quotation marks. */
const FEWEST = 2;
/** In tokens, from the head of the line to the word for a mission: "Royal Norwegian Permanent | Mission". */
const WITHIN = 5;

/**
 * Whose note home a text is that says "I" or "we" under the name of a state's mission: "SWISS DELEGATION, VALLETTA", "Embassy
 * of Senegal, Koliba, 15 May". What it tells of the others whom it met is their doing, and no position of the mission's.
 */
export function missionNote(scene: Scene): Issuer | null {
  if (scene.sentences.some(({ kind }) => kind === 'turn')) return null;
  const lines = scene.sentences.slice(0, HEAD).flatMap(({ from, to }) => (to > from ? brokenAt(scene, from, to) : []));
  const found = lines.flatMap((line) => missionIn(scene, line) ?? [])[0];
  if (!found || sentencesWith(scene, WE) + sentencesWith(scene, I) < FEWEST) return null;
  return { ...found, sure: false, column: true };
}

// The line opens with the mission's name, and says no more behind it than where and when.
function missionIn(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens, ranges, mentionAt } = scene;
  const noun = tokens.slice(from, Math.min(to, from + WITHIN)).findIndex(({ lower }) => MISSIONS.has(lower)) + from;
  if (noun < from || !tokens.slice(from, noun).every(({ text }) => /^\p{Lu}/u.test(text))) return null;
  const isOf = tokens[noun + 1]?.lower === 'of';
  const at = isOf ? behindArticle(scene, noun + 2) : firstNamed(scene, from, noun);
  const body = at < to ? bodyAt(scene, at) : null;
  if (!body || !isOfState(scene, body, tokens[noun]!.lower)) return null;
  const end = Math.max(noun + 1, ranges[mentionAt[at]!]!.to);
  const closes = end >= to || /^[,.(|–—-]$|^(?:to|in)$/.test(tokens[end]!.lower);
  return closes ? { ...body, start: tokens[behindArticle(scene, from)]!.start, end: tokens[end - 1]!.end } : null;
}

// "Highland Relief Mission" is an aid group's.
function isOfState({ entities }: Scene, { entities: [key] }: Body, noun: string): boolean {
  return entities.get(key!)?.type === 'country' || /^(?:embassy|consulate|legation)$/.test(noun);
}

// "ROYAL | DANISH EMBASSY"
function firstNamed({ mentionAt }: Scene, from: number, noun: number): number {
  let at = from;
  while (at < noun && mentionAt[at] === -1) at += 1;
  return at;
}
