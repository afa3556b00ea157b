import { isCalendarName } from '../../../../wording/calendar.ts';
import { isOutletWord, opensStation } from '../../../phrases/papers/outlets.ts';
import type { Scene, TokenRange } from '../../../phrases/scene.ts';
import { RULINGS } from '../../lists.ts';
import { type Body, behindArticle, bodyAt } from './named-at.ts';
import { isLabel } from './paper.ts';

const LINK = /^(?:of|for|and|the|in|on|into|to|against|without|&|-|['’]s?)$/;
/** "IN THE HIGH COURT OF TARNLAND AT OST": where it sits is no part of its name. */
const STOP = /^(?:[,(:;]|at)$/i;
/** What no name of a body has. */
const TELLING =
  /^(?:is|are|was|were|be|not|no|will|must|should|can|cannot|may|do|does|did|have|has|had|we|your|you|they|it|why|how|what|who|when|again|now|never|still)$/;
/** In tokens. */
const LONGEST = 10;

/**
 * The name of a body with which a line at the head of a paper begins, up to a stop: "NORWIND RESEARCH | Ports | 3 May",
 * "Norwind Guild (NG)"; as worded where it is no known name. Null for what is no name, a person's, a place's or an outlet's.
 */
export function nameInHead(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens, mentionAt, ranges, text } = scene;
  const first = behindArticle(scene, isInThe(scene, from) ? from + 1 : from);
  let end = first;
  while (end < to && !STOP.test(tokens[end]!.text) && !partsAt(scene, end)) end += 1;
  const words = tokens.slice(first, end);
  if (words.some(({ lower }) => isOutletWord(lower) || isCalendarName(lower)) || opensStation(words[0]?.lower ?? ''))
    return null;
  const known = first < end ? bodyAt(scene, first) : null;
  if (known && ranges[mentionAt[first]!]!.to >= end) return known;
  if (RULINGS.has(words.at(-1)?.lower ?? '')) return null;
  if (words.length < 2 || words.length > LONGEST || isLabel(scene, { from: first, to: end })) return null;
  const named = words.every(
    ({ text: word, lower }) => (/^\p{Lu}/u.test(word) || LINK.test(lower)) && !TELLING.test(lower),
  );
  const index = mentionAt[first]!;
  const isPerson = index !== -1 && !known && ranges[index]!.to >= end;
  if (!named || isPerson)
    return known && /^(?:of|for)$/.test(tokens[ranges[mentionAt[first]!]!.to]?.lower ?? '') ? known : null;
  const [start, last] = [words[0]!.start, words.at(-1)!.end];
  return text.slice(start, last).includes('\n') ? null : { entities: known?.entities ?? [], start, end: last };
}

// As courts head their rulings: "IN THE LABOUR COURT OF TARNLAND".
function isInThe({ tokens }: Scene, from: number): boolean {
  return tokens[from]?.lower === 'in' && tokens[from + 1]?.lower === 'the';
}

/**
 * True for what parts a line at the head of a paper: "NORWIND · Research · Ports", "Friends of the Quarn » Blog"; a hyphen or a
 * stroke where a blank stands before it, as in none of "Lind-Berg" and "7/B".
 */
export function partsAt({ tokens }: Scene, at: number): boolean {
  const { text, start } = tokens[at]!;
  if (/^[|·•»>–—]+$/.test(text)) return true;
  return /^(?:-|\/+)$/.test(text) && at > 0 && tokens[at - 1]!.end < start;
}
