import { needsObject } from '../../learning/senses.ts';
import { lacksObject } from '../gaps.ts';
import { groupEnding, type Linked, phraseEnding, type SentenceWords } from '../sentence-words.ts';
import { SAYING } from '../verb-kinds.ts';

/** True where "that" opens the clause. */
export function isThat({ readings, from }: SentenceWords, { subjects }: Linked): boolean {
  return subjects[0] !== undefined && readings[subjects[0].from - from - 1] === 'that';
}

/**
 * Where a clause starts inside the subject of the verb behind it, as only the first one's own words stand between the two:
 * "the claim that it will close does not hold", "the boat the union runs arrived"; null where it does not.
 */
export function embeddedAt(
  sentence: SentenceWords,
  place: number,
  before: readonly Linked[],
): { start: number; link: Embedded['link'] } | null {
  const { readings, from } = sentence;
  const { subjects, link } = before[place]!;
  const start = subjects[0]?.from;
  if (start === undefined || start > sentence.groups[place]!.from || start <= from || link === 'relative') return null;
  const opensThat = isThat(sentence, before[place]!);
  const outer = opensThat ? start - 1 : start;
  const head = phraseEnding(sentence, outer - 1);
  if (!head || (!opensThat && readings[head.from - from - 1] === 'prep')) return null;
  // "told reporters that it would": whom somebody tells is no subject.
  const telling = opensThat ? groupEnding(sentence, head.from - 1, before) : null;
  if (telling !== null && SAYING.has(sentence.groups[telling]!.verb)) return null;
  // "a figure that officials conceded was high".
  const group = sentence.groups[place]!;
  const isGap = !opensThat || (SAYING.has(group.verb) && sentence.groups[place + 1]?.from === group.to);
  // "A plan that the guild rejected in May is back".
  const isDone = group.form === 'finite' && !group.passive && needsObject(group.verb);
  const isOfIt = opensThat && isDone && lacksObject(sentence, outer - 1, group);
  return { start: outer, link: isGap || isOfIt ? 'relative' : 'noun' };
}

/** A verb whose clause stands inside the subject of another, by its place. */
export interface Embedded {
  readonly place: number;
  readonly link: 'noun' | 'relative';
}
