import { isPersonalPronoun } from '../../phrases/subject-pronouns.ts';
import { isParticiple } from '../../phrases/verb-forms.ts';
import type { ClauseLink } from '../../types.ts';
import { ISSUED } from '../gaps.ts';
import type { VerbGroup } from '../groups.ts';
import type { Reading } from '../readings.ts';
import type { Linked, SentenceWords } from '../sentence-words.ts';
import { CONTROLLING } from '../verb-kinds.ts';

/**
 * "A nurse who hid her name because she may not speak | said": the relative clause that another hangs on; null where none does.
 */
export function relativeAbove(before: readonly Linked[], place: number): number | null {
  let { link, governor } = before[place]!;
  if (link === 'main') return null;
  while (governor !== null && HANGING.has(link)) {
    const above = before[governor]!;
    if (above.link === 'relative') return governor;
    ({ link, governor } = above);
  }
  return null;
}

/** "The cuts announced in May | will close it": only when or where stands between the two. */
export function isToldOfSubject(
  { readings, tokens, from }: SentenceWords,
  group: VerbGroup,
  earlier: VerbGroup,
): boolean {
  if (!ISSUED.has(earlier.verb) || !/^(?:prep|time)$/.test(readings[earlier.to - from]!)) return false;
  // "Norway announced in a letter Chile would close it".
  const last = group.from - 1;
  if (tokens[last]!.pos === 'PROPN' && readings[last - from] !== 'time') return false;
  const between = readings.slice(earlier.to - from, group.from - from);
  return between.every((one, i) => WHEN.has(one) && tokens[earlier.to + i]!.pos !== 'PRON');
}

/** "She handed in a letter demanding aid | be sent": she did. */
export function isBehindPronoun({ tokens, from }: SentenceWords, group: VerbGroup): boolean {
  const before = group.from > from ? tokens[group.from - 1]! : null;
  return before !== null && isPersonalPronoun(before.lexeme);
}

/** A past form alone, which may be no finite verb: "the cuts | announced". */
export function isBareParticiple({ tokens, readings, from }: SentenceWords, group: VerbGroup): boolean {
  if (CONTROLLING.has(group.verb) && readings[group.to - from] === 'to') return false;
  return (
    group.from === group.head &&
    isParticiple(tokens[group.head]!.lexeme) &&
    group.verb !== 'have' &&
    group.verb !== 'do'
  );
}

const HANGING: ReadonlySet<ClauseLink> = new Set(['reason', 'time', 'condition', 'complement']);

const WHEN = new Set<Reading>(['prep', 'time', 'det', 'noun', 'adj', 'number', 'hyphen', 'poss']);
