import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import type { Linked, SentenceWords } from '../sentence-words.ts';
import { SAYING } from '../verb-kinds.ts';

/** True for a past form of saying that tells of a thing when or where it was said: "the exchange agreed in Quarn". */
export function isSaidThing(
  sentence: SentenceWords,
  group: VerbGroup,
  phrase: TokenRange | null,
  before: readonly Linked[],
): boolean {
  return isAgreedAt(sentence, group) || (phrase !== null && isObjectSaid(sentence, group, phrase, before));
}

// "an exchange agreed in Muscat": where or when.
function isAgreedAt({ tokens, readings, from }: SentenceWords, { head, to }: VerbGroup): boolean {
  return (
    tokens[head]!.lower === 'agreed' &&
    /^(?:prep|time)$/.test(readings[to - from] ?? '') &&
    tokens[to]!.lower !== 'with'
  );
}

// "welcomed | the cuts | announced on Tuesday": a thing right behind a verb that takes no clause, and when it was said.
function isObjectSaid(
  { tokens, readings, groups, from, to }: SentenceWords,
  group: VerbGroup,
  { from: start, to: end }: TokenRange,
  before: readonly Linked[],
): boolean {
  const prior = groups[before.length - 1];
  if (!prior || prior.to !== start || prior.form !== 'finite' || SAYING.has(prior.verb)) return false;
  const noun = tokens[end - 1]!;
  if (noun.pos !== 'NOUN' || isRole(singular(noun.lower)) || isBodyNoun(noun.lower)) return false;
  return group.to < to && /^(?:prep|time)$/.test(readings[group.to - from]!);
}
