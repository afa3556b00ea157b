import { isThingNoun } from '../../learning/senses.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isPaperNoun } from '../../phrases/papers/paper-nouns.ts';
import { singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import type { SentenceWords } from '../sentence-words.ts';
import { QUOTING, SAYING } from '../verb-kinds.ts';

/** The subject that follows: "…," said the minister; null where none does. */
export function invertedSubject(sentence: SentenceWords, group: VerbGroup): TokenRange | null {
  const { readings, from, phrases } = sentence;
  if (!QUOTING.has(group.verb) || group.passive) return null;
  const before = group.from > from ? readings[group.from - from - 1]! : 'stop';
  if (before !== 'comma' && before !== 'quote' && before !== 'dash') return null;
  const subject = phrases.find((phrase) => phrase.from === group.to) ?? null;
  if (subject && !PLAIN.has(group.verb) && isDoneTo(sentence, group, subject)) return null;
  if (!subject || opensWhatIsSaid(sentence, group, subject)) return null;
  return SAYING.has(group.verb) || isQuoting(sentence, group, subject) ? subject : null;
}

// "India hits back, | says it will seek talks": without a quotation a pronoun with a verb of its own says nothing.
function opensWhatIsSaid(
  { readings, from }: SentenceWords,
  group: VerbGroup,
  { from: start, to }: TokenRange,
): boolean {
  if (readings.slice(0, group.from - from).includes('quote')) return false;
  return readings[start - from] === 'pronoun' && /^(?:verb|aux|modal|not)$/.test(readings[to - from] ?? 'stop');
}

// "Handed over a note, | called its envoy home and left", "insists it is free, | proposes neutral observers": without a quotation
// what has no article or an owner is what it is done to; nor does a thing say so: "expressed grief, | reaffirmed its goal".
function isDoneTo({ tokens, readings, from }: SentenceWords, group: VerbGroup, subject: TokenRange): boolean {
  const at = group.from - from;
  if (readings.slice(0, at).includes('quote')) return false;
  const { pos } = tokens[subject.from]!;
  const head = tokens[subject.to - 1]!;
  if (
    head.pos === 'NOUN' &&
    isThingNoun(head.base) &&
    !isBodyNoun(singular(head.lower)) &&
    !isPaperNoun(singular(head.lower))
  )
    return true;
  return group.verb === 'call' || pos === 'ADJ' || (pos === 'NOUN' && subject.to - subject.from === 1);
}

/** They never stand before what is done to somebody. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'add', 'reply', 'answer', 'explain', 'insist', 'argue', 'complain']);

// "…,” scoffed a driver", ", retorts Ms Lind.", not ", praised Peru and left".
function isQuoting({ tokens, readings, from, to }: SentenceWords, group: VerbGroup, { to: end }: TokenRange): boolean {
  const at = group.from - from;
  if (readings[at - 1] === 'quote' || readings[at - 2] === 'quote') return true;
  const after = end < to ? readings[end - from]! : 'stop';
  return tokens[group.head]!.lower.endsWith('s') && (after === 'stop' || after === 'comma');
}
